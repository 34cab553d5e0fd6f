import { describe, expect, test } from 'vitest';
import { forms, listRule } from '#messages/worksheets.ts';
import { worksheetKinds } from '../../../src/domain/worksheets/worksheet-rows.ts';

describe.for(worksheetKinds)('the %s worksheet', (kind) => {
  const { columns, title } = forms[kind];

  test('has a name that a sheet may have, columns of names of their own, and one to write in freely', () => {
    expect(title.length).toBeLessThanOrEqual(31);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.some(({ choices }) => choices.length === 0)).toBe(true);
  });

  test('has answers that a list of a spreadsheet takes, each once, and says what they are when another was typed', () => {
    const lists = columns.filter(({ choices }) => choices.length > 0);
    expect(lists.length).toBeGreaterThan(0);
    for (const { choices } of lists) {
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
      expect(choices.filter((one) => /[,"]/.test(one))).toEqual([]);
      expect(new Set(choices).size).toBe(choices.length);
      for (const one of choices) expect(listRule.refused(choices)).toContain(one);
    }
  });
});
