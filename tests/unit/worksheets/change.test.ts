import { describe, expect, test } from 'vitest';
import { fill, mergeFilled, restore, textsOf } from '../../../src/worksheets/change.ts';
import {
  cellOf,
  filledLimits,
  kindOf,
  longestOf,
  mayStand,
  newFilled,
  textIn,
} from '../../../src/worksheets/filled.ts';
import { readFilled } from '../../../src/worksheets/read.ts';
import { filledRows, otherRows } from '../../../src/worksheets/rows.ts';
import { writeFilled } from '../../../src/worksheets/write.ts';
import { aFilled, uuidOf } from '../../fixtures/some-filled.ts';

const today = '2026-11-29';

describe('a worksheet', () => {
  test('takes texts and answers into its fields, all in one step, and passes over what no field holds', () => {
    const filled = fill(
      aFilled(),
      {
        of: 'job:nurse',
        name: '  Maria ',
        'teamwork stands': 'some',
        'teamwork seen': 'In March,\nat the desk',
        'teamwork level': 'grand',
        'teamwork nothing': 'x',
        'came 1': 'x',
        constructor: 'x',
      },
      today,
    );
    expect(Object.fromEntries(textsOf(filled))).toEqual({
      of: 'job:nurse',
      name: 'Maria',
      'teamwork stands': 'some',
      'teamwork seen': 'In March,\nat the desk',
    });
    expect([filled.turn, textIn(filled, 'toString'), kindOf(filled)]).toEqual([2, '', 'worksheet']);
    expect(fill(filled, { name: 'Maria' }, today)).toBe(filled);
  });

  test('cuts what is too long, and takes an empty text as taking back', () => {
    const filled = fill(aFilled(), { 'teamwork seen': 'x'.repeat(600), 'teamwork needed': 'yes' }, today);
    expect(textIn(filled, 'teamwork seen')).toHaveLength(filledLimits.cell);
    expect(filledRows(filled, 'gap')).toEqual(['teamwork']);
    expect(filledRows(fill(filled, { 'teamwork seen': '', 'teamwork needed': '' }, today), 'gap')).toEqual([]);
  });

  test('goes back to what it said, as its latest word', () => {
    const before = fill(aFilled(), { name: 'Maria' }, today);
    const changed = fill(before, { name: 'Ana', 'teamwork needed': 'no' }, today);
    const back = restore(changed, before, today);
    expect([...textsOf(back)]).toEqual([...textsOf(before)]);
    expect([...textsOf(mergeFilled(changed, back))]).toEqual([...textsOf(before)]);
  });

  test('keeps lines of another edition under their ids', () => {
    const filled = fill(aFilled(), { 'gone-one needed': 'yes', 'teamwork counts': 'must' }, today);
    expect(otherRows(filled, 'gap', new Set(['teamwork']))).toEqual(['gone-one']);
    expect(otherRows(filled, 'employer', new Set(['teamwork']))).toEqual([]);
  });

  test('knows its fields', () => {
    expect(cellOf('retail/associate-sales words')).toEqual({ competency: 'retail/associate-sales', column: 'words' });
    expect(cellOf('Team work words')).toBeUndefined();
    expect(longestOf('survey', `came ${uuidOf(1)}`)).toBe(filledLimits.answers);
    expect(longestOf('survey', 'teamwork counts')).toBeUndefined();
    expect(longestOf('reply', 'size')).toBe(20);
    expect([mayStand('of', 'no key'), mayStand('teamwork counts', 'must'), mayStand('without teamwork', 'no')]).toEqual(
      [false, true, false],
    );
    expect(() => newFilled('survey', { id: 'x', edition: today, today })).toThrow(RangeError);
  });

  test('that is damaged, of another kind or newer is told; what is right is kept', () => {
    const text = writeFilled(fill(aFilled(), { name: 'Maria', 'teamwork needed': 'yes' }, today));
    const what = (read: ReturnType<typeof readFilled>) => [
      read.filled && [...textsOf(read.filled)].length,
      ...read.troubles.map((one) => one.what),
    ];
    expect(what(readFilled('worksheet', text, uuidOf(9)))).toEqual([2]);
    expect(what(readFilled('survey', text, uuidOf(9)))).toEqual([undefined, 'no-record']);
    expect(what(readFilled('worksheet', text.replace('"version":1', '"version":2'), uuidOf(9)))).toEqual([
      undefined,
      'newer',
    ]);
    expect(what(readFilled('worksheet', text.replace('"yes"', '"perhaps"'), uuidOf(9)))).toEqual([1, 'field']);
    expect(what(readFilled('worksheet', text.replace('teamwork needed', 'teamwork seems'), uuidOf(9)))).toEqual([
      1,
      'unknown-field',
    ]);
    expect(what(readFilled('worksheet', text.slice(0, -20), uuidOf(9)))[1]).toBe('damaged');
    expect(what(readFilled('worksheet', '%PDF', uuidOf(9)))).toEqual([undefined, 'no-json']);
  });
});
