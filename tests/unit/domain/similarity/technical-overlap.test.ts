import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { findTechnicalOverlap } from '../../../../src/domain/similarity/technical-overlap.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const functions = [
  'Fires the kiln.',
  'Glazes two bowls.',
  'Throws tall pots.',
  'Trims round feet.',
  'Wedges wet lumps.',
].map((text, i) => ({ id: `act-${i}`, text }));
const topics = ['Kilns', 'Clay', 'Glaze', 'Slip'];
const pottery = (own: object) => ({
  industries: { pottery: anIndustry({ title: 'Pottery' }) },
  technical: { 'pottery/firing': aTechnicalCompetency({ title: 'Firing', functions, topics, ...own }) },
});

describe('findTechnicalOverlap(atlas, id)', () => {
  test('gives the share of stems that two have in common, of the smaller', () => {
    const atlas = atlasWith(pottery({ topics: ['Heat', 'Color', 'Crust', 'Clay'] }));
    expect(findTechnicalOverlap(atlas, 'pottery/firing')).toEqual([{ competency: 'baking/oven-work', overlap: 3 / 5 }]);
  });

  test('gives the most similar first, then by id, and at most six', () => {
    const words = ['Red', 'Blue', 'Green', 'White', 'Black', 'Brown', 'Pink', 'Gray', 'Gold'];
    const made = (i: number, shared: string) => {
      const acts = functions.map((one, f) => ({
        ...one,
        text: `${['Lifts', 'Drops', 'Turns', 'Holds', 'Sends'][f]} ${words[i]} ${['jars', 'cups', 'pans', 'lids', 'pots'][f]} ${words[i]}ward.`,
      }));
      return aTechnicalCompetency({
        title: `${words[i]} Oven`,
        topics: ['Heat', shared, `${words[i]}ness`, 'Heating'],
        functions: acts,
      });
    };
    const others = Object.fromEntries(
      words.slice(0, 7).map((word, i) => [`${word.toLowerCase()}/oven`, made(i, i === 6 ? 'Crust' : 'Brass')]),
    );
    const industries = Object.fromEntries(
      Object.keys(others).map((id) => [id.split('/')[0]!, anIndustry({ title: id })]),
    );
    const found = findTechnicalOverlap(atlasWith({ industries, technical: others }), 'baking/oven-work');
    expect(found.map(({ competency }) => competency)).toEqual([
      'pink/oven',
      'black/oven',
      'blue/oven',
      'brown/oven',
      'green/oven',
      'red/oven',
    ]);
    expect(found[0]!.overlap).toBeGreaterThan(found[1]!.overlap);
  });

  test('gives nothing under a third, nothing of the same industry, and nothing named as related', () => {
    expect(findTechnicalOverlap(atlasWith(pottery({})), 'pottery/firing')).toEqual([]);
    const twin = aTechnicalCompetency({ title: 'Other Oven Work', functions });
    expect(findTechnicalOverlap(atlasWith({ technical: { 'baking/other': twin } }), 'baking/other')).toEqual([]);
    const related = [{ to: 'baking/oven-work', difference: 'Bread is softer than bowls.' }];
    expect(
      findTechnicalOverlap(
        atlasWith(pottery({ topics: ['Heat', 'Color', 'Crust', 'Clay'], related })),
        'pottery/firing',
      ),
    ).toEqual([]);
  });

  test('throws UnknownIdError for a competency of the library', () => {
    expect(() => findTechnicalOverlap(atlasWith(), 'tidiness')).toThrow(UnknownIdError);
  });
});
