import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, listSeparator } from '../../../../src/exports/tables/table.ts';
import { items } from '../../../fixtures/read-tables.ts';

describe('cellText(cell)', () => {
  test('joins any list so that splitting at the separator gives the same items', () => {
    const item = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => !one.includes('|'));
    const spaced = fc.stringMatching(/^[ ;\\a]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(item, spaced), { minLength: 1 }), (parts) => {
        expect(cellText(parts).split(listSeparator)).toEqual(parts);
        expect(items(cellText(parts))).toEqual(parts);
      }),
    );
  });
});
