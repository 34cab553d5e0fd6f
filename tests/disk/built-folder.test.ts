import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { readContent } from '../../scripts/disk/read-content.ts';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import type { BuiltModel } from '../../src/building/model/model.ts';
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
});
