import { expect, onTestFinished, test } from 'vitest';
import { derive } from '../../../src/domain/derive.ts';
import { makeNoted, takeReadNotes, useNoted } from '../../../src/domain/read-notes.ts';

test('without notes, what is made is used as it is', () => {
  expect(useNoted(makeNoted(() => 1))).toBe(1);
});

test('takeReadNotes(notes) has all that is derived made apart, and told of whenever it is used', () => {
  onTestFinished(() => takeReadNotes(undefined));
  const used: number[] = [];
  let notes = 0;
  takeReadNotes({
    apart: (make) => {
      const note = (notes += 1);
      return { it: make(), note };
    },
    use: (note) => used.push(note),
  });
  const sizeOf = derive((list: readonly string[]) => list.length);
  const isLong = derive((list: readonly string[]) => sizeOf(list) > 1);
  const list = ['a', 'b'];
  expect([isLong(list), isLong(list), sizeOf(list)]).toEqual([true, true, 2]);
  expect(notes).toBe(2);
  // The size while it is made out whether the list is long, then what was asked for.
  expect(used).toEqual([2, 1, 1, 2]);
});
