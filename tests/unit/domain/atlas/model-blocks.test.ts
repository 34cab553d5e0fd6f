import { describe, expect, test } from 'vitest';
import { blocksOf, outlineNumbers } from '../../../../src/domain/atlas/model-blocks.ts';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { aTier } from '../../../fixtures/a-tier.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

describe('blocksOf(atlas, industry)', () => {
  test('gives each block with its tier, by its competency', () => {
    expect(blocksOf(atlasWith(), 'baking').get('patience')).toMatchObject({
      number: '1.1',
      title: 'Taking Time',
      tier: 'personal-effectiveness',
    });
  });

  test('throws UnknownIdError when no model has the id', () => {
    expect(() => blocksOf(atlasWith(), 'glazing')).toThrow(UnknownIdError);
  });
});

describe('outlineNumbers(atlas, competency)', () => {
  test('numbers functions by tier, block and place', () => {
    const { block, functions } = outlineNumbers(atlasWith(), 'baking/oven-work');
    expect(block).toBe('3.1');
    expect([...functions.values()]).toEqual(['3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.1.5']);
    expect(functions.get(atlasWith().behaviorsOf.get('baking/oven-work')![1]!.id)).toBe('3.1.2');
  });

  test('counts blocks on through two tiers that share a number', () => {
    const tiers = [
      { tier: 'management', blocks: [{ competency: 'patience' }] },
      { tier: 'occupation', blocks: [{ competency: 'tidiness' }, { competency: 'baking/oven-work' }] },
    ];
    const atlas = atlasWith({
      industries: { baking: anIndustry({ tiers }) },
      tiers: { occupation: aTier({ order: 6, number: 5 }) },
    });
    expect(outlineNumbers(atlas, 'baking/oven-work').block).toBe('5.3');
  });

  test('gives no numbers to what the library has, or to what its model has no block for', () => {
    expect(outlineNumbers(atlasWith(), 'patience')).toEqual({ block: null, functions: new Map() });
    const tiers = [{ tier: 'workplace', blocks: [{ competency: 'tidiness' }] }];
    const atlas = atlasWith({ industries: { baking: anIndustry({ tiers }) } });
    expect(outlineNumbers(atlas, 'baking/oven-work')).toEqual({ block: null, functions: new Map() });
  });
});
