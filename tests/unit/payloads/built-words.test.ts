import { describe, expect, test } from 'vitest';
import { competencyKey, entryKey, libraryKey, listEntries, partKey } from '../../../src/domain/ledger/keys.ts';
import { siteWordsOf } from '../../fixtures/a-built-model.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const atlas = atlasWith();
const words = siteWordsOf(atlas);

describe('builtWordsFile(atlas, addresses) and readBuiltWords(file)', () => {
  test('tell of every competency what it says, with the identifiers of its statements', () => {
    expect([...words.competencies.keys()]).toEqual([...atlas.allCompetencies.keys()]);
    expect(words.competencies.get('baking/shaping')).toMatchObject({
      id: 'baking/shaping',
      uuid: atlas.ledger.live[competencyKey('baking/shaping')],
      title: 'Shaping',
      topics: ['Gluten', 'Baker’s percentages', 'Names of loaves', 'Baskets and cloths'],
    });
    expect(words.competencies.get('tidiness')!.statements[0]).toEqual({
      id: atlas.ledger.live[partKey('behavior', 'tidiness', 'wipes-spills')],
      text: 'Wipes a spill before reaching for the next bowl.',
    });
  });

  test('tell the tiers from the foundation up, the models with all their names, and credentials', () => {
    expect(words.tiers.map(({ id, order }) => `${order} ${id}`)).toEqual(
      [...atlas.tiers].map(([id, { order }]) => `${order} ${id}`),
    );
    expect(words.models.get('baking')).toEqual({
      uuid: atlas.ledger.live[entryKey('industries', 'baking')],
      title: 'Baking Competency Model',
      names: ['Baking Competency Model'],
    });
    expect([...words.credentials]).toEqual([['food-handler', atlas.credentials.get('food-handler')!.title]]);
  });

  test('know the codes of occupations, as they are', () => {
    const codes = Object.values(atlas.soc.groups).flatMap((group) => ('codes' in group ? group.codes : []));
    expect(codes.length).toBeGreaterThan(800);
    expect([...words.occupations].sort()).toEqual([...codes].sort());
  });

  test('take the first source where there is none of the site’s own', () => {
    expect(words.ownSource.id).toBe('notes');
    expect(listEntries(atlas).some(({ id }) => id === 'cairn')).toBe(false);
  });

  test('have the identifiers that frameworks name beside their items', () => {
    expect(words.identifiers[libraryKey]).toBe(atlas.ledger.live[libraryKey]);
    expect(words.identifiers[partKey('item-type', 'block')]).toBe(atlas.ledger.live[partKey('item-type', 'block')]);
  });
});
