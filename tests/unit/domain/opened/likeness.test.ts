import { describe, expect, test } from 'vitest';
import { gradeOf, likenessIndex } from '../../../../src/domain/opened/likeness.ts';

const texts = [
  'Measures ingredients by weight',
  'Greets customers at the door',
  'Measures the width of parts',
  'Writes reports',
  'Reads drawings',
  'Cleans the oven after baking',
].map((text) => ({ text, context: '' }));

describe('likenessIndex(texts)', () => {
  const like = likenessIndex(texts);

  test('finds the same words in other forms, the most like first', () => {
    const found = like('Measure each ingredient by its weight', '');
    expect(found.map(({ place }) => place)).toEqual([0]);
    expect(found[0]!.likeness).toBeCloseTo(1);
    expect(like('measuring parts', '').map(({ place }) => place)).toEqual([2, 0]);
  });

  test('finds nothing in words that nobody has, and is the same for each question', () => {
    expect(like('Juggles torches', '')).toEqual([]);
    expect(like('', '')).toEqual([]);
    expect(like('Reads drawings', '')).toEqual(like('Reads drawings', ''));
  });

  test('counts words that the list does not have against it', () => {
    const [whole, half] = [like('writes reports', '')[0]!, like('writes reports of astronomic telescopes', '')[0]!];
    expect(half.likeness).toBeLessThan(whole.likeness);
  });

  test('counts words of what a text stands under less', () => {
    const index = likenessIndex([
      { text: 'Cleans the oven', context: 'Baking' },
      { text: 'Cleans the oven', context: 'Smelting' },
      ...texts,
    ]);
    const [first, second] = index('Cleans the oven', 'Smelting');
    expect([first!.place, second!.place]).toEqual([1, 0]);
    expect(second!.likeness).toBeGreaterThan(0.5);
  });
});

test('gradeOf(likeness) has three grades', () => {
  expect([0.9, 0.6, 0.59, 0.4, 0.39].map(gradeOf)).toEqual(['strong', 'strong', 'fair', 'fair', 'weak']);
});
