import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBuiltModel } from '../../../../src/building/model/check.ts';
import type { BuiltModel } from '../../../../src/building/model/model.ts';
import type { SiteWords } from '../../../../src/building/model/content-words.ts';
import { builtCase } from '../../../../src/exports/built/case.ts';
import { builtCtdl } from '../../../../src/exports/built/ctdl.ts';
import { builtDrawing } from '../../../../src/exports/built/drawing.ts';
import { builtFolder } from '../../../../src/exports/built/folder.ts';
import { builtPage } from '../../../../src/exports/built/page.ts';
import { builtSkos } from '../../../../src/exports/built/skos.ts';
import type { BuiltFile } from '../../../../src/exports/built/source.ts';
import { builtCsv } from '../../../../src/exports/built/csv.ts';
import { builtWorkbook } from '../../../../src/exports/built/workbook.ts';
import { openFile } from '../../../../src/imports/opened/open.ts';
import { readCells } from '../../../../src/imports/opened/cells.ts';
import { readWorkbook } from '../../../../src/imports/opened/workbook.ts';
import { readFile } from '../../../../src/reading/read-file.ts';
import { formatBuiltTrouble } from '../../../../src/messages/en/built-troubles.ts';
import { anyBuiltModel } from '../../../fixtures/any-built-model.ts';
import { siteWordsOf } from '../../../fixtures/a-built-model.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';

const site = siteWordsOf(atlasWith());
const today = '2026-11-29';
const any = anyBuiltModel(site);
/** Readers take no file without a thing in it. */
const anyFilled = any.filter(({ tiers }) => tiers.length > 0);
const digest = (text: string) => Promise.resolve(text.length.toString(16).padStart(64, '0'));

/** UUIDs that files of frameworks have: of the model’s tiers and blocks, and of the statements of its own. */
const idsOf = ({ tiers }: BuiltModel): string[] =>
  tiers.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => [block.id, ...block.statements.map((one) => one.id)]),
  ]);

/** How many items a framework has: own blocks stand below their place. */
const countOf = (model: BuiltModel): number =>
  idsOf(model).length +
  model.tiers.flatMap(({ blocks }) => blocks).filter(({ competency }) => competency === undefined).length;

describe('any built model', () => {
  test.for([
    ['CASE', builtCase, ''],
    ['CTDL-ASN', builtCtdl, 'https://credentialengineregistry.org/resources/ce-'],
    ['SKOS', builtSkos, 'urn:uuid:'],
  ] as const)('opens again from %s with the same things and identifiers', async ([, write, before]) => {
    await fc.assert(
      fc.asyncProperty(anyFilled, async (model) => {
        const file = write(model, site, today);
        const opening = await openFile(new TextEncoder().encode(file.body as string), file.name, () => {});
        const { framework, report } = (opening as Extract<typeof opening, { opened: unknown }>).opened;
        const found = framework.items.map(({ id }) => id);
        expect(found).toHaveLength(countOf(model));
        for (const id of idsOf(model)) expect(found).toContain(before + id);
        expect(report.rows.filter(({ taken }) => !taken)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is valid CASE of both versions', () => {
    fc.assert(
      fc.property(any, (model) => {
        const pack = JSON.parse(builtCase(model, site, today).body as string) as unknown;
        for (const version of ['v1p0', 'v1p1'] as const)
          expect(caseFaults(version, `CFPackages/${model.id}`, pack)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is a table in which every row has every column, and no cell is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilled, async (model) => {
        const { header, rows } = readCells(builtCsv(model, site, today).body as string);
        expect(header).toHaveLength(8);
        for (const { cells } of rows) {
          expect(cells).toHaveLength(8);
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
        const book = await readWorkbook(builtWorkbook(model, site, today).body as Uint8Array);
        expect(book.rows.length).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test('is a page and a drawing in which words stay words', () => {
    fc.assert(
      fc.property(any, (model) => {
        for (const write of [builtPage, builtDrawing]) {
          const text = write(model, site, today).body as string;
          expect(text).not.toMatch(/<b>|<script|[^\P{Cc}\n\t]/u);
          expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is a folder whose files are read, and refused only where the check says so', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (model) => {
        const { texts } = await builtFolder(model, site, today, digest);
        const told = new Set(
          checkBuiltModel(model, site, today)
            .filter(({ rule }) => rule === 'shape')
            .map(({ about: { kind, id, path } }) => `${kind} ${id} ${path}`),
        );
        const refused = [...texts]
          .filter(([path]) => !path.startsWith('identifiers/'))
          .flatMap(([path, text]) => readFile(path, text).problems)
          .map(({ about, rule }) => ('kind' in about ? `${about.kind} ${about.id} ${about.path}` : rule));
        for (const one of refused) expect(told).toContain(one);
        // Of a list with a member that nobody can read, the schema does not say how many are missing.
        expect(refused.length > 0).toBe(told.size > 0);
      }),
      { numRuns: 80 },
    );
  });

  test('has the same ids and identifiers in the next folder, whatever becomes of its words', async () => {
    await fc.assert(
      fc.asyncProperty(any, any, async (model, other) => {
        const first = await builtFolder(model, site, today, digest);
        const later = { ...reworded(model, other), exported: first.ledger };
        const second = await builtFolder(later, site, '2026-12-01', digest);
        expect(second.ledger.live).toEqual(first.ledger.live);
        expect(second.ledger.retired).toEqual({});
        const empty = await builtFolder({ ...later, tiers: [], sectors: [] }, site, '2026-12-02', digest);
        for (const [key, uuid] of Object.entries(first.ledger.live))
          expect(empty.ledger.live[key] ?? empty.ledger.retired[key]?.uuid).toBe(uuid);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (model) => {
        const writers: ((own: BuiltModel, words: SiteWords, day: string) => BuiltFile | Promise<BuiltFile>)[] = [
          ...[builtCase, builtCtdl, builtSkos, builtCsv, builtWorkbook, builtPage, builtDrawing],
          async (own, words, day) => (await builtFolder(own, words, day, digest)).file,
        ];
        for (const write of writers) {
          const [one, again] = [await write(model, site, today), await write(structuredClone(model), site, today)];
          expect(again).toEqual(one);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('has troubles that can be told, each with a place in it', () => {
    fc.assert(
      fc.property(any, (model) => {
        const places = new Set([model.id, ...idsOf(model), ...model.sectors.map(({ id }) => id)]);
        for (const trouble of checkBuiltModel(model, site, today)) {
          expect(places).toContain(trouble.place.id);
          expect(Object.values(formatBuiltTrouble(trouble)).every((text) => text !== '')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A model with the words of another. */
const reworded = (model: BuiltModel, other: BuiltModel): BuiltModel => ({
  ...model,
  name: other.name,
  summary: other.summary,
  tiers: model.tiers.map((tier) => ({
    ...tier,
    blocks: tier.blocks.map((block) => ({
      ...block,
      title: other.summary,
      statements: block.statements.map((one) => ({ ...one, text: other.name })),
    })),
  })),
  sectors: model.sectors.map((one) => ({ ...one, title: other.name })),
});
