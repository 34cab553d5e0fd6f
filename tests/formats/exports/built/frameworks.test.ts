import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import type { SiteWords } from '../../../../src/building/model/content-words.ts';
import type { BuiltModel } from '../../../../src/building/model/model.ts';
import { builtCase } from '../../../../src/exports/built/case.ts';
import { builtCtdl } from '../../../../src/exports/built/ctdl.ts';
import { builtSkos } from '../../../../src/exports/built/skos.ts';
import type { BuiltFile } from '../../../../src/exports/built/source.ts';
import { openFile } from '../../../../src/imports/opened/open.ts';
import { anOwnBlock, builtFrom, siteWordsOf, uuid, withBlock } from '../../../fixtures/a-built-model.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { faultsOfSkos } from '../../../fixtures/skos-shapes.ts';
import { checkBy } from '../../../fixtures/standards.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';

const atlas = atlasWith();
const site = siteWordsOf(atlas);
const today = '2026-11-29';
const changed = anOwnBlock({
  id: uuid('changed'),
  title: 'Tidiness at Night',
  origin: { from: 'industry:baking', thing: 'tidiness' },
  statements: [{ id: uuid('kept'), text: 'Hangs every key on its own hook.' }],
});
const model = withBlock(
  withBlock(
    builtFrom(atlas, 'baking', { name: 'Pastry Shops', stewards: ['Acme', 'Bakers & Sons'] }),
    'industry-wide',
    anOwnBlock(),
  ),
  'workplace',
  changed,
);
const opened = async (file: BuiltFile) => {
  const opening = await openFile(new TextEncoder().encode(file.body as string), file.name, () => {});
  if (!('opened' in opening)) throw new Error('a table was opened');
  return opening.opened;
};
/** Tiers, blocks, own competencies below their blocks, and their statements. */
const things = 5 + 6 + 2 + (5 + 1);
const parse = (file: BuiltFile) => JSON.parse(file.body as string) as Record<string, never>;

describe('builtCase(model, site, today)', () => {
  const pack = parse(builtCase(model, site, today)) as unknown as {
    CFDocument: { identifier: string; creator: string };
    CFItems: { identifier: string }[];
    CFAssociations: {
      associationType: string;
      originNodeURI: { identifier: string; title: string };
      destinationNodeURI: { uri: string };
    }[];
  };

  test.for(['v1p0', 'v1p1'] as const)('is a package of %s', (version) => {
    expect(caseFaults(version, `CFPackages/${model.id}`, pack)).toEqual([]);
  });

  test('names things by the identifiers of the model, and who made it', () => {
    expect(pack.CFDocument).toMatchObject({ identifier: model.id, creator: 'Acme; Bakers & Sons' });
    const identifiers = pack.CFItems.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(things);
    for (const one of [uuid('own block'), uuid('kept'), uuid('tier workplace'), uuid('block patience')])
      expect(identifiers).toContain(one);
  });

  test('leads from a block to the competency of the site that it stands for, and from changed words to their origin', () => {
    const leads = (type: string) =>
      pack.CFAssociations.filter(({ associationType }) => associationType === type).map(
        ({ originNodeURI, destinationNodeURI }) => `${originNodeURI.title} → ${destinationNodeURI.uri}`,
      );
    const at = (key: string) => `https://cairn.example/ims/case/v1p0/CFItems/${atlas.ledger.live[key]}`;
    expect(leads('exactMatchOf')).toContain(`Taking Time → ${at('competency:patience')}`);
    expect(leads('isRelatedTo')).toEqual([`Tidiness at Night → ${at('competency:tidiness')}`]);
  });

  test('opens again with the same things under the same parents', async () => {
    const { framework, report } = await opened(builtCase(model, site, today));
    expect(framework.items).toHaveLength(things);
    expect(framework.items.flatMap(({ placements }) => placements.filter(({ broken }) => broken))).toEqual([]);
    expect(report.rows.filter(({ taken }) => !taken)).toEqual([]);
    expect(framework.items.find(({ id }) => id === uuid('kept'))?.placements[0]?.parent).toBe(uuid('changed'));
  });
});

describe('builtCtdl(model, site, today)', () => {
  test('is a graph of CTDL-ASN, and opens again', async () => {
    const file = builtCtdl(model, site, today);
    expect(checkBy('ctdl-asn.schema.json')(parse(file))).toEqual([]);
    const { framework } = await opened(file);
    expect(framework.items).toHaveLength(things);
    expect(file.body).toContain(`"ceterms:ctid": "ce-${uuid('own block')}"`);
    expect(file.body).toContain(
      `https://cairn.example/ctdl/library.jsonld#ce-${atlas.ledger.live['competency:patience']}`,
    );
    expect(file.body).not.toContain('license');
  });
});

describe('builtSkos(model, site, today)', () => {
  test('keeps the shapes of SKOS, and opens again', async () => {
    const file = builtSkos(model, site, today);
    const quads = new Parser().parse(file.body as string);
    // What is published here has a license. That of somebody’s own model is for its makers to choose.
    expect(await faultsOfSkos(quads)).toEqual([`urn:uuid:${model.id}: license MinCount`]);
    const { framework } = await opened(file);
    expect(framework.items.map(({ id }) => id)).toContain(`urn:uuid:${uuid('own block')}`);
    expect(framework.items).toHaveLength(things);
    const patience = `https://cairn.example/skos/turtle/${atlas.ledger.live['library:competencies']}.ttl#${atlas.ledger.live['competency:patience']}`;
    const match = quads.find(
      ({ predicate, object }) => predicate.value.endsWith('#exactMatch') && object.value === patience,
    );
    expect(match?.subject.value).toBe(`urn:uuid:${uuid('block patience')}`);
  });
});

type Writer = (own: BuiltModel, words: SiteWords, day: string) => BuiltFile;

test.for([builtCase, builtCtdl, builtSkos] as Writer[])('%o keeps every identifier when words change', (write) => {
  const identifiers = (own: BuiltModel) =>
    new Set((write(own, site, today).body as string).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g));
  const renamed = {
    ...model,
    name: 'Cakes',
    tiers: model.tiers.map((tier) => ({
      ...tier,
      blocks: tier.blocks.map((block) => ({ ...block, title: `New ${block.title}` })),
    })),
  };
  expect(identifiers(renamed)).toEqual(identifiers(model));
});
