import { describe, expect, test } from 'vitest';
import { listModelChanges } from '../../../../src/domain/ledger/model-changes.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith({ industries: { milling: anIndustry({ title: 'Milling' }) } });
const keysIn = (industry: string, from = atlas) =>
  listModelChanges(from, industry).flatMap(({ things }) => things.map(({ key }) => key));

describe('listModelChanges(atlas, industry)', () => {
  test('tells of the model, its blocks of the library, its technical competencies and its ladders', () => {
    expect([...new Set(keysIn('baking'))].sort()).toEqual([
      'competency:baking/oven-work',
      'competency:baking/shaping',
      'competency:patience',
      'competency:tidiness',
      'industry:baking',
      'ladder:bakery',
    ]);
    expect([...new Set(keysIn('milling'))].sort()).toEqual(['competency:tidiness', 'industry:milling']);
  });

  test('tells of what is gone from it, and of nothing that is gone from another', () => {
    const { ledger } = atlas;
    const gone = { uuid: '00000000-0000-4000-8000-00000000ffff', date: '2027-01-01', replacedBy: null };
    const retired = {
      'competency:baking/icing': gone,
      'behavior:patience/hums': gone,
      'competency:milling/sieving': gone,
    };
    const [first, second, ...rest] = listModelChanges({ ...atlas, ledger: { ...ledger, retired } }, 'baking');
    expect(
      [first, second]
        .map((one) => one!.things.map(({ key }) => key))
        .flat()
        .sort(),
    ).toEqual(['behavior:patience/hums', 'competency:baking/icing']);
    expect(rest.every(({ act }) => act !== 'retired')).toBe(true);
  });

  test('refuses a model that nobody wrote', () => {
    expect(() => listModelChanges(atlas, 'nobody')).toThrow('no industry has the id "nobody"');
  });
});
