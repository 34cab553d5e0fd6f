import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { readContent } from '../../scripts/disk/read-content.ts';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { readExported } from '../../src/building/model/exported.ts';
import type { BuiltBlock, BuiltModel } from '../../src/building/model/model.ts';
import { builtFolder } from '../../src/exports/built/folder.ts';
import { aContentFolder, contentFolder } from '../fixtures/a-content-folder.ts';
import { anOwnBlock, builtFrom, siteWordsOf, uuid, withBlock } from '../fixtures/a-built-model.ts';

const today = '2026-11-29';
const atlas = atlasOf(readContent(contentFolder).entries);
const site = siteWordsOf(atlas);
const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const model = withBlock(
  builtFrom(atlas, 'baking', {
    name: 'Pastry Shops',
    introduction: 'Export sales grow. <b>Not</b> {code} & *stars*.\n\n1. A list is none.\n\nimport flour from mills.',
  }),
  'industry-wide',
  anOwnBlock(),
);

/** Put a folder into a copy of the small content. */
async function put(own: BuiltModel, root = aContentFolder(), day = today) {
  const { texts, ledger } = await builtFolder(own, site, day, digest);
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, ledger, ...checkContent(root, today) };
}

describe('builtFolder(model, site, today, digest)', () => {
  test('is a folder that the content takes as it is, dates and identifiers included', async () => {
    const { problems, entries, bodies } = await put(model);
    expect(problems).toEqual([]);
    expect(entries.industries.get('pastry-shops')).toMatchObject({ name: 'Pastry Shops', buildsOn: 'baking' });
    expect(bodies.get('industry:pastry-shops')?.passages.map(({ text }) => text)).toEqual([
      'Export sales grow. <b>Not</b> {code} & *stars*.',
      '1. A list is none.',
      'import flour from mills.',
    ]);
    expect(entries.ledger.live['competency:pastry-shops/clean-room-gowning']).toBe(uuid('own block'));
    expect(entries.ledger.live['industry:pastry-shops']).toBe(uuid('model'));
  });

  test('is taken again after changes: ids stay, what is new gets its own, what is gone is retired', async () => {
    const first = await put(model);
    const tidiness = site.competencies.get('tidiness')!;
    const reworded: BuiltBlock = {
      ...anOwnBlock({ id: uuid('block tidiness'), title: 'Tidiness at the Counter' }),
      statements: tidiness.statements,
      origin: { from: 'industry:baking', thing: 'tidiness' },
    };
    const later: BuiltModel = {
      ...model,
      name: 'Cake Shops',
      exported: first.ledger,
      tiers: model.tiers
        .filter(({ tier }) => tier !== 'management')
        .map((tier) => ({
          ...tier,
          blocks: tier.blocks.flatMap((block) => {
            if (block.competency === 'tidiness') return reworded;
            if (block.id === uuid('own block'))
              return { ...block, title: 'Gowns', statements: block.statements.slice(1) };
            return block.competency === 'patience' ? [] : block;
          }),
        })),
    };
    const more = { id: uuid('more'), text: 'Counts gowns at the end of each shift.' };
    const own = withStatement(later, uuid('own block'), more);
    const second = await put(own, first.root, '2026-11-29');
    expect(second.problems).toEqual([]);
    const { live, retired } = second.entries.ledger;
    expect(second.entries.industries.get('pastry-shops')?.name).toBe('Cake Shops');
    expect(second.entries.technical.get('pastry-shops/clean-room-gowning')?.title).toBe('Gowns');
    expect(live['behavior:pastry-shops/clean-room-gowning/counts-gowns-at-the-end-of-each-shift']).toBe(uuid('more'));
    // The block goes on as the competency that was made of it.
    expect(live['competency:pastry-shops/tidiness-at-the-counter']).toBe(uuid('block tidiness'));
    expect(retired['block:pastry-shops/tidiness']?.replacedBy).toBe('competency:pastry-shops/tidiness-at-the-counter');
    expect(retired['block:pastry-shops/patience']?.replacedBy).toBe(null);
    expect(retired['course:pastry-shops/management']?.uuid).toBe(first.ledger.live['course:pastry-shops/management']);
    for (const [key, uuid] of Object.entries(first.ledger.live)) expect(live[key] ?? retired[key]?.uuid).toBe(uuid);
    expect(second.entries.ledger.dated['industry:pastry-shops']?.first).toBe(today);
    // And a third time without a change.
    const third = await put({ ...own, exported: second.ledger }, first.root);
    expect(third.problems).toEqual([]);
    expect(third.ledger).toEqual(second.ledger);
    expect(readExported(JSON.parse(JSON.stringify(third.ledger)))).toEqual(third.ledger);
  });

  test('gives no thing the identifier that a thing of the site has, wherever its words came from', async () => {
    const statements = [...site.competencies.get('tidiness')!.statements];
    const copied = anOwnBlock({
      id: uuid('copied'),
      statements,
      origin: { from: 'industry:baking', thing: 'tidiness' },
    });
    expect((await put(withBlock(model, 'workplace', copied))).problems).toEqual([]);
  });

  test('gives a competency the name of the model behind a title that another has, and the block its own', async () => {
    const twin = (id: string) => anOwnBlock({ id: uuid(id), title: 'Tidiness', statements: [] });
    const { texts } = await builtFolder(
      withBlock(withBlock(model, 'workplace', twin('a')), 'workplace', twin('b')),
      site,
      today,
      digest,
    );
    const text = (path: string) => texts.get(`industries/pastry-shops/${path}`)!;
    expect(text('competencies/tidiness.yaml')).toContain('title: Tidiness (Pastry Shops)\n');
    expect(text('model.mdx')).toContain('- competency: pastry-shops/tidiness\n        as: Tidiness\n');
  });

  test('is one archive, which says what to do', async () => {
    const { file, texts } = await builtFolder(model, site, today, digest);
    const files = unzipSync(file.body as Uint8Array);
    expect(Object.keys(files)).toEqual([
      'pastry-shops-for-content/README.md',
      ...[...texts.keys()].map((path) => `pastry-shops-for-content/content/${path}`),
    ]);
    const readMe = strFromU8(files['pastry-shops-for-content/README.md']!);
    for (const words of ['npm run content', 'npm run ids', 'npm start', '/industries/pastry-shops/'])
      expect(readMe).toContain(words);
  });

  test('has no dates where the browser makes no fingerprints, and says that "npm run ids" does', async () => {
    const { texts, file } = await builtFolder(model, site, today, undefined);
    expect(JSON.parse(texts.get('identifiers/industries/pastry-shops.json')!)).toMatchObject({ dated: {} });
    expect(strFromU8(unzipSync(file.body as Uint8Array)['pastry-shops-for-content/README.md']!)).toContain(
      '3. Run `npm run ids`, which dates the new entries.',
    );
  });
});

describe('readExported(value)', () => {
  test.for([
    ['no object', 1],
    ['a list that is missing', { live: {}, retired: {} }],
    ['an identifier that is none', { live: { 'industry:x': 'x' }, retired: {}, dated: {} }],
    ['a key that is none', { live: { x: uuid('x') }, retired: {}, dated: {} }],
    [
      'a day that is none',
      { live: {}, retired: { 'industry:x': { uuid: uuid('x'), date: '1', replacedBy: null } }, dated: {} },
    ],
    [
      'a fingerprint that is none',
      { live: {}, retired: {}, dated: { 'industry:x': { first: today, changed: today, print: 'x' } } },
    ],
  ] as const)('takes nothing with %s', ([, value]) => {
    expect(readExported(value)).toBeUndefined();
  });
});

const withStatement = (own: BuiltModel, block: string, statement: { id: string; text: string }): BuiltModel => ({
  ...own,
  tiers: own.tiers.map((tier) => ({
    ...tier,
    blocks: tier.blocks.map((one) => (one.id === block ? { ...one, statements: [...one.statements, statement] } : one)),
  })),
});
