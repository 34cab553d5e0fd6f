import { expect, test } from 'vitest';
import { redo, startHistory, step, undo } from '../../../../src/tools/documents/history.ts';

test('a step can be taken back and again, and what changes nothing is none', () => {
  const begun = startHistory('a');
  expect(step(begun, 'a')).toEqual(begun);
  const two = step(step(begun, 'b'), 'c');
  expect(undo(two)).toEqual({ past: ['a'], present: 'b', future: ['c'] });
  expect(redo(undo(two))).toEqual(two);
  expect([undo(begun), redo(two)]).toEqual([begun, two]);
  expect(step(undo(two), 'd').future).toEqual([]);
});

test('a kind may say what stands after a step back', () => {
  expect(undo(step(startHistory('a'), 'b'), (present, there) => `${there}, not ${present}`).present).toBe('a, not b');
});

test('a hundred steps are kept', () => {
  let history = startHistory(0);
  for (let n = 1; n <= 130; n += 1) history = step(history, n);
  expect([history.past.length, history.past[0]]).toEqual([100, 30]);
});
