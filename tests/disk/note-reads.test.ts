import { expect, test } from 'vitest';
import { NoteReads } from '../../scripts/disk/note-reads.ts';
import { unpackNumbers } from '../../scripts/disk/packed-numbers.ts';

test('NoteReads notes each fact of one thing once, and what is made apart by itself', () => {
  const notes = new NoteReads();
  notes.fact(9);
  notes.use(9);
  const page = notes.begin();
  notes.fact(5);
  notes.fact(5);
  notes.missing('jobs/nurse');
  const inner = notes.apart(() => {
    notes.fact(5);
    notes.fact(70_000);
    return 'made';
  });
  notes.use(inner.note!);
  notes.fact(7);
  notes.end();
  notes.fact(8);
  const other = notes.begin();
  notes.use(inner.note!);
  notes.end();
  const written = notes.written.map((note) => ({ ...note, facts: unpackNumbers(note.facts) }));
  expect(inner.it).toBe('made');
  expect({ ...written[page]!, facts: [...new Set(written[page]!.facts)] }).toEqual({
    facts: [5, 7],
    missing: ['jobs/nurse'],
    notes: [inner.note],
  });
  expect(written[inner.note!]).toEqual({ facts: [5, 70_000], missing: [], notes: [] });
  expect(written[other]).toEqual({ facts: [], missing: [], notes: [inner.note] });
});

test('NoteReads goes on with what is around, when something made apart fails', () => {
  const notes = new NoteReads();
  const page = notes.begin();
  expect(() =>
    notes.apart(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  notes.fact(1);
  expect(unpackNumbers(notes.written[page]!.facts)).toEqual([1]);
});
