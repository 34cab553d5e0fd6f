import { describe, expect, test } from 'vitest';
import { guideSchema, storySchema, useSchema } from '../../../src/schemas/prose.ts';
import { aGuide } from '../../fixtures/a-guide.ts';
import { aStory } from '../../fixtures/a-story.ts';
import { aUse } from '../../fixtures/a-use.ts';

test('guideSchema orders guides from 1', () => {
  expect([0, 1, 99].map((order) => guideSchema.safeParse({ ...aGuide(), order }).success)).toEqual([false, true, true]);
});

describe('useSchema', () => {
  test('orders the eight uses', () => {
    expect([0, 1, 8, 9].map((order) => useSchema.safeParse({ ...aUse(), order }).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('knows the worksheets', () => {
    expect(['gap', 'diary'].map((worksheet) => useSchema.safeParse({ ...aUse(), worksheet }).success)).toEqual([
      true,
      false,
    ]);
  });
});

test('storySchema asks for a use that the story shows', () => {
  expect(storySchema.safeParse({ ...aStory(), uses: [] }).success).toBe(false);
});
