import { describe, expect, test } from 'vitest';
import { importPack, PackError } from '../../../src/imports/occupation-pack.ts';
import { anOccupationPack } from '../../fixtures/an-occupation-pack.ts';

const imported = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  importPack((file) => ({ ...anOccupationPack, ...changes })[file]);

describe('importPack(textOf)', () => {
  test('takes the columns that we use, sorted by key', () => {
    expect(imported().get('titles')!.text).toBe(
      'soc\ttitle\tshort\treported\n51-3011.00\tBread Baker\tBB\t0\n51-3011.00\tPastry Baker\t\t1\n',
    );
  });

  test('gathers what a key has in many lines', () => {
    const { text } = imported({
      'related-occupations.tsv': 'soc\trelated_soc\n51-3011.00\t11-1031.00\n51-3011.00\t51-3092.00\n',
    }).get('related')!;
    expect(text).toBe('soc\trelated\n51-3011.00\t11-1031.00 51-3092.00\n');
  });

  test('leaves cells empty that hold no figure, and joins that lead to no line', () => {
    const tables = imported();
    expect(tables.get('wages')!.text.split('\n').at(-2)).toBe(
      '51-3011\tBakers\t40\t20000\t30000\t36000\t40000\t50000\t\t17\t25',
    );
    expect(tables.get('occupations')!.text.split('\n')[1]).toBe('11-1031.00\tLegislators\t\t\t11-1031');
  });

  test('says what it left out, and why', () => {
    expect(imported().get('sectors')!.leftOut).toEqual([
      { why: expect.stringContaining('below its sector'), count: 1 },
      { why: expect.stringContaining('no line of wages'), count: 1 },
    ]);
  });

  test.for([
    ['wages.tsv', undefined, 'the pack has no wages.tsv'],
    ['cip.tsv', 'cip\ttitle\n12.0501\n', 'cip.tsv:2 has 1 cells, not 2'],
    ['interests.tsv', 'soc\tR\n51-3011.00\t1\n', 'interests.tsv has no column "I"'],
    ['naics.tsv', 'naics\ttitle\n99\tGovernment\n', 'naics.tsv has no code "44-45"'],
  ] as const)('refuses a pack with a broken %s', ([file, text, message]) => {
    expect(() => imported({ [file]: text })).toThrow(PackError);
    expect(() => imported({ [file]: text })).toThrow(message);
  });
});
