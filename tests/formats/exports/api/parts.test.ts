import { describe, expect, test } from 'vitest';
import { listAddressable } from '../../../../src/domain/ledger/addressable.ts';
import { apiEntry } from '../../../../src/exports/api/files.ts';
import { apiParts } from '../../../../src/exports/api/parts.ts';
import { listKind } from '../../../../src/exports/entries-by-kind.ts';
import { kindList } from '../../../../src/schemas/kinds.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { at } from '../../../fixtures/read-api.ts';

const site = aDataSite();
const atlas = atlasWith();

describe('apiParts(atlas, site, kind, id)', () => {
  test('names each behavior with where it stands and its page', () => {
    expect(apiParts(atlas, site, 'competencies', 'patience')[3]).toEqual({
      type: 'behavior',
      id: 'patience/hears-the-end',
      identifier: atlas.ledger.live['behavior:patience/hears-the-end'],
      title: 'Hears a caller out to the end of the story.',
      at: '/entry/groups/1/behaviors/0',
      page: 'https://cairn.example/behavior/patience/hears-the-end/',
    });
  });

  test('names sectors, tiers and blocks of a model in the order of the entry', () => {
    const parts = apiParts(atlas, site, 'industries', 'baking');
    expect(parts.slice(0, 3).map(({ type, title, at: where }) => [type, title, where])).toEqual([
      ['sector', 'Pastry', '/entry/sectors/0'],
      ['tier', 'Personal Competencies', '/entry/tiers/0'],
      ['block', 'Taking Time', '/entry/tiers/0/blocks/0'],
    ]);
    expect(parts.filter(({ type }) => type === 'tier')).toHaveLength(5);
  });

  test('names a step by the places it joins', () => {
    const step = apiParts(atlas, site, 'ladders', 'bakery').find(({ type }) => type === 'step')!;
    const { places } = atlas.ladders.get('bakery')!;
    expect(step.title).toBe(`${places[0]!.title} → ${places[1]!.title}`);
  });

  test('is empty for a kind without parts', () => {
    expect(apiParts(atlas, site, 'glossary', 'crumb')).toEqual([]);
  });

  test('points at what it names', () => {
    for (const kind of kindList)
      for (const [id] of listKind(atlas, kind)) {
        const file = apiEntry(atlas, site, kind, id);
        for (const part of file.parts) expect(at(file, part.at), `${part.id} ${part.at}`).toBeTypeOf('object');
      }
  });

  test('names everything of the ledger that stands in an entry, once', () => {
    const told = kindList.flatMap((kind) =>
      listKind(atlas, kind).flatMap(([id]) => apiParts(atlas, site, kind, id).map(({ identifier }) => identifier)),
    );
    const standing = /^(?:behavior|course|block|sector|asked|responsibility|place|step|cluster):/;
    const wanted = listAddressable(atlas).filter((key) => standing.test(key));
    expect(told.toSorted()).toEqual(wanted.map((key) => atlas.ledger.live[key]!).sort());
  });
});
