import { describe, expect, test } from 'vitest';
import {
  everyLiveColumn,
  liveColumns,
  liveKinds,
  wordedColumns,
} from '../../../../src/domain/worksheets/worksheet-columns.ts';
import { forms } from '#messages/worksheets.ts';

describe('the columns of worksheets', () => {
  test.for(liveKinds)('of %s have words for each column and each answer', (kind) => {
    const worded = wordedColumns(kind, forms[kind].columns);
    expect(worded.map(({ id }) => id)).toEqual(liveColumns[kind].map(({ id }) => id));
    for (const { choices } of worded) expect(new Set(choices.map(({ word }) => word)).size).toBe(choices.length);
  });

  test('have names that no other has, so that one file holds all worksheets', () => {
    expect(everyLiveColumn.size).toBe(liveKinds.reduce((sum, kind) => sum + liveColumns[kind].length, 0));
  });

  test('stand in saved files, so they are what they were', () => {
    expect(
      Object.fromEntries(liveKinds.map((kind) => [kind, liveColumns[kind].map(({ id }) => id).join(' ')])),
    ).toEqual({
      gap: 'needed stands seen closes due',
      employer: 'counts level when find words',
      credential: 'weighs holds judged note',
    });
    expect(liveColumns.employer.map(({ choices }) => choices.join(' '))).toEqual([
      'not useful must',
      'basic skilled advanced expert',
      'hiring learned',
      'easy while hard',
      '',
    ]);
  });

  test('are refused with too few words', () => {
    expect(() => wordedColumns('gap', [])).toThrow(RangeError);
    const short = forms.gap.columns.map(({ name }) => ({ name, choices: [] }));
    expect(() => wordedColumns('gap', short)).toThrow(RangeError);
  });
});
