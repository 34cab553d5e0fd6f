import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../src/domain/errors.ts';
import { findSimilarTechnical } from '../../../src/domain/similar-technical.ts';
import { aTechnicalCompetency } from '../../fixtures/a-technical-competency.ts';
import { anIndustry } from '../../fixtures/an-industry.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const functions = ['Fires the kiln.', 'Glazes two bowls.', 'Throws tall pots.', 'Trims round feet.', 'Wedges wet lumps.'].map((text, i) => ({ id: `act-${i}`, text }));
const topics = ['Kilns', 'Clay', 'Glaze', 'Slip'];
const pottery = (own: object) => ({
  industries: { pottery: anIndustry({ title: 'Pottery' }) },
  technical: { 'pottery/firing': aTechnicalCompetency({ title: 'Firing', functions, topics, ...own }) },
});

describe('findSimilarTechnical(atlas, id)', () => {
  test('gives the share of stems that two have in common, of the smaller', () => {
    const atlas = atlasWith(pottery({ topics: ['Heat', 'Color', 'Crust', 'Clay'] }));
    expect(findSimilarTechnical(atlas, 'pottery/firing')).toEqual([{ competency: 'baking/oven-work', overlap: 3 / 5 }]);
  });

  test('gives nothing under a third, nothing of the same industry, and nothing named as related', () => {
    expect(findSimilarTechnical(atlasWith(pottery({})), 'pottery/firing')).toEqual([]);
    const twin = aTechnicalCompetency({ title: 'Other Oven Work', functions });
    expect(findSimilarTechnical(atlasWith({ technical: { 'baking/other': twin } }), 'baking/other')).toEqual([]);
    const related = [{ to: 'baking/oven-work', difference: 'Bread is softer than bowls.' }];
    expect(findSimilarTechnical(atlasWith(pottery({ topics: ['Heat', 'Color', 'Crust', 'Clay'], related })), 'pottery/firing')).toEqual([]);
  });

  test('throws UnknownIdError for a competency of the library', () => {
    expect(() => findSimilarTechnical(atlasWith(), 'tidiness')).toThrow(UnknownIdError);
  });
});
