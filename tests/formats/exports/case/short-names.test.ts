import { describe, expect, test } from 'vitest';
import type { FrameworkItem } from '../../../../src/domain/frameworks/framework.ts';
import { shortNames } from '../../../../src/exports/case/short-names.ts';
import { anItem } from '../../../fixtures/an-item.ts';

const long = 'Divides dough on the scale to within ten grams while the next customer is already waiting';

describe('shortNames(items)', () => {
  test.for<[string, Partial<FrameworkItem>, string]>([
    ['its own name', {}, 'Patience'],
    ['its own name on one line', { title: 'Taking\ntime' }, 'Taking time'],
    [
      'for an act its id in words, whatever it says',
      { key: 'behavior:a/counts-again', type: 'behavior', title: 'Counts.' },
      'Counts again',
    ],
    ['its id in words, when its name is too long', { title: long }, 'Patience'],
    [
      'the first words of its name, when both are too long',
      { title: long, key: `block:a/${'again-and-'.repeat(8)}again` },
      'Divides dough on the scale to within ten grams while the…',
    ],
    [
      'its type and place, when nothing else is short',
      { title: 'x'.repeat(61), key: `block:a/${'y'.repeat(61)}` },
      'Block 1',
    ],
  ])('gives %s', ([, own, name]) => {
    const item = anItem(own);
    expect(shortNames([item]).get(item.key)).toBe(name);
  });

  test('tells children of one parent apart, and lets those of two have one name', () => {
    const items = [
      anItem({ key: 'block:a/one' }),
      anItem({ key: 'block:a/two', sequence: 2 }),
      anItem({ key: 'block:a/three', parent: 'course:a/top' }),
    ];
    expect([...shortNames(items).values()]).toEqual(['Patience', 'Two', 'Patience']);
  });
});
