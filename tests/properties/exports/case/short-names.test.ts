import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestTitle } from '../../../../src/domain/policy.ts';
import { shortNames } from '../../../../src/exports/case/short-names.ts';
import { anItem } from '../../../fixtures/an-item.ts';

describe('shortNames(items)', () => {
  test('whatever the names, gives short ones that differ and cut no word', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-c]{1,8}$/), { minLength: 1, maxLength: 30 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (titles) => {
        const items = titles.map((title, i) =>
          anItem({ key: `block:a/${'b'.repeat((i % 2) * 70)}${i}`, title, sequence: i + 1 }),
        );
        const names = [...shortNames(items).values()];
        expect(new Set(names).size).toBe(titles.length);
        for (const [i, name] of names.entries()) {
          expect(name.length).toBeLessThanOrEqual(longestTitle);
          if (name.endsWith('…')) expect(`${titles[i]} `.startsWith(`${name.slice(0, -1)} `)).toBe(true);
        }
      }),
    );
  });
});
