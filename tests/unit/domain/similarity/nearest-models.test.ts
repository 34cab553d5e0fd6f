import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { findNearestModels } from '../../../../src/domain/similarity/nearest-models.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';

const model = (title: string, ...competencies: readonly string[]) =>
  anIndustry({
    title,
    tiers: [{ tier: 'workplace', blocks: competencies.map((competency) => ({ competency })) }],
  });

describe('findNearestModels(atlas, id, most)', () => {
  const industries = new Map([
    ['baking', model('Baking', 'care', 'heat', 'sums')],
    ['milling', model('Milling', 'sums', 'care', 'stone', 'wind')],
    ['brewing', model('Brewing', 'heat')],
    ['angling', model('Angling', 'care')],
    ['mining', model('Mining', 'stone')],
  ]);

  test('gives the most alike first, then by title, with what both have', () => {
    expect(findNearestModels({ industries }, 'baking', 9)).toEqual([
      { industry: 'milling', likeness: 2 / 5, shared: ['sums', 'care'], either: 5 },
      { industry: 'angling', likeness: 1 / 3, shared: ['care'], either: 3 },
      { industry: 'brewing', likeness: 1 / 3, shared: ['heat'], either: 3 },
    ]);
  });

  test('gives no more than are asked for, and leaves out those that share nothing', () => {
    expect(findNearestModels({ industries }, 'baking', 1).map(({ industry }) => industry)).toEqual(['milling']);
    expect(findNearestModels({ industries }, 'mining', 9).map(({ industry }) => industry)).toEqual(['milling']);
  });

  test('throws UnknownIdError when no model has the id', () => {
    expect(() => findNearestModels({ industries }, 'glazing', 3)).toThrow(UnknownIdError);
  });
});
