import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CannotOpen } from '../../../src/domain/opened/report.ts';
import { openFile } from '../../../src/imports/opened/open.ts';
import { openedFormats } from '../../../src/domain/opened/framework.ts';
import { openedCase } from '../../../src/exports/opened/case.ts';
import { openedTurtle } from '../../../src/exports/opened/skos.ts';
import { openedCsv, openedRows } from '../../../src/exports/opened/table.ts';
import { openedWorkbook } from '../../../src/exports/opened/workbook.ts';
import { findCasePackage, readCase } from '../../../src/imports/opened/case.ts';
import { readCells } from '../../../src/imports/opened/cells.ts';
import { readJsonText } from '../../../src/imports/opened/json-text.ts';
import { isOwnTable, readOwnTable } from '../../../src/imports/opened/own-table.ts';
import { readWorkbook } from '../../../src/imports/opened/workbook.ts';
import { readTurtle } from '../../../src/imports/opened/turtle.ts';
import { anyOpened, unplaced } from '../../fixtures/any-opened.ts';

const quiet = () => {};
const strange = openedFormats.filter((format) => format !== 'case');

describe('what was exported opens again as it was', () => {
  test.for(openedFormats)('as CSV, of %s', (format) => {
    fc.assert(
      fc.property(anyOpened(format), (framework) => {
        const cells = readCells(openedCsv(framework));
        expect(isOwnTable(cells)).toBe(true);
        expect(unplaced(readOwnTable(cells, true, quiet).framework)).toEqual(framework);
      }),
    );
  });

  test.for(strange)('as CASE, of %s', (format) => {
    fc.assert(
      fc.property(anyOpened(format), (framework) => {
        const pack = findCasePackage(readJsonText(openedCase(framework, '2026-11-29')))!;
        expect(unplaced(readCase(pack, quiet).framework)).toEqual(framework);
      }),
    );
  });

  test.for(openedFormats.filter((format) => format !== 'skos'))('as Turtle, of %s', (format) => {
    fc.assert(
      fc.property(anyOpened(format), (framework) => {
        expect(unplaced(readTurtle(openedTurtle(framework), quiet).framework)).toEqual(framework);
      }),
    );
  });

  test.for(['case', 'skos', 'table'] as const)('as a workbook, of %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyOpened(format), async (framework) => {
        const cells = await readWorkbook(openedWorkbook(openedRows(framework)));
        expect(unplaced(readOwnTable(cells, false, quiet).framework)).toEqual(framework);
      }),
    );
  });
});

/** Texts that a file may have anywhere, harmless, and odd enough to try what guards the readers. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('{', '[', '<', '"', '@prefix', '<?xml', 'a;b\n', '\u0000', '__proto__'),
);

describe('whatever a file holds, it opens or says why not', () => {
  test.for(['', 'a.json', 'a.ttl', 'a.csv', 'a.rdf', 'a.xlsx'])('named “%s”', async (name) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(odd, { maxLength: 8 }),
        fc.constantFrom('', 'PK\u0003\u0004', '<rdf:RDF xmlns="x">', '{"CFItems":['),
        async (parts, start) => {
          const opening = openFile(new TextEncoder().encode(start + parts.join('')), name, quiet);
          const refusal = await opening.then(
            () => undefined,
            (error: unknown) => error,
          );
          if (refusal !== undefined) expect(refusal).toBeInstanceOf(CannotOpen);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('also JSON of any shape under names that we read', async () => {
    const shape = fc.jsonValue({ maxDepth: 3 });
    const names = [
      'CFDocument',
      'CFItems',
      'CFAssociations',
      '@graph',
      'skills',
      '@context',
      '@type',
      'fullStatement',
      'identifier',
      'decoded_resource',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(...names),
          fc.oneof(shape, fc.array(fc.dictionary(fc.constantFrom(...names), shape))),
        ),
        async (value) => {
          const opening = openFile(new TextEncoder().encode(JSON.stringify(value)), 'a.json', quiet);
          const refusal = await opening.then(
            () => undefined,
            (error: unknown) => error,
          );
          if (refusal !== undefined) expect(refusal).toBeInstanceOf(CannotOpen);
        },
      ),
      { numRuns: 300 },
    );
  });
});
