import { expect, test } from 'vitest';
import { addOutcomes } from '../../../../src/mapping/change.ts';
import { viewOf } from '../../../../src/mapping/view.ts';
import { isForPage, keyAsks, outcomesInRow } from '../../../../src/tools/map/outcomes-in-row.ts';
import { aMapping, uuidOf } from '../../../fixtures/some-mappings.ts';

test('outcomesInRow(view) lists outcomes by course, and tells which have a competency', () => {
  let n = 10;
  const marks = (says: 'assessed' | 'refused') => [{ block: 'teamwork', says, evidence: '' }];
  const { mapping } = addOutcomes(
    aMapping(),
    [
      { course: 'A', text: 'One thing.', marks: marks('assessed') },
      { course: 'B', text: 'Another thing.', marks: marks('refused') },
      { course: 'A', text: 'A third thing.' },
    ],
    () => uuidOf((n += 1)),
    '2026-11-29',
  );
  expect(outcomesInRow(viewOf(mapping)).map(({ outcome, course, done }) => [course.title, outcome.text, done])).toEqual(
    [
      ['A', 'One thing.', true],
      ['A', 'A third thing.', false],
      ['B', 'Another thing.', false],
    ],
  );
});

test('keyAsks(key) moves or goes to a suggestion', () => {
  expect([keyAsks('j'), keyAsks('k'), keyAsks('3'), keyAsks('0'), keyAsks('x')]).toEqual([
    { move: 1 },
    { move: -1 },
    { to: 2 },
    undefined,
    undefined,
  ]);
});

test('isForPage(event) leaves alone what is typed and what has another key beside it', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };
  expect(isForPage({ ...plain, target: { tagName: 'INPUT', type: 'radio' } })).toBe(true);
  expect(isForPage({ ...plain, target: { tagName: 'DIV' } })).toBe(true);
  expect(isForPage({ ...plain, target: { tagName: 'INPUT', type: 'text' } })).toBe(false);
  expect(isForPage({ ...plain, target: { tagName: 'SELECT' } })).toBe(false);
  expect(isForPage({ ...plain, ctrlKey: true, target: { tagName: 'DIV' } })).toBe(false);
});
