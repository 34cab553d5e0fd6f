import { describe, expect, test } from 'vitest';
import { addOutcomes, chooseFramework, judge, removeCourse } from '../../../src/mapping/change.ts';
import { comparePrograms, coverageOf } from '../../../src/mapping/coverage.ts';
import { mappingLimits } from '../../../src/mapping/mapping.ts';
import { readMapping } from '../../../src/mapping/read.ts';
import { viewOf } from '../../../src/mapping/view.ts';
import { aMapping, uuidOf } from '../../fixtures/some-mappings.ts';

const today = '2026-11-29';
const ids = () => {
  let n = 100;
  return () => uuidOf((n += 1));
};
const added = addOutcomes(
  aMapping(),
  [
    { course: 'WLD 101', text: 'Reads a print.' },
    { course: 'WLD 101', text: 'Strikes an arc.' },
    { course: 'WLD 102', text: 'Works in a crew.' },
    { course: 'WLD 101', text: 'Reads a print.' },
    { course: 'WLD 102', text: '  ' },
  ],
  ids(),
  today,
);
const [print, arc, crew] = Object.keys(added.mapping.outcomes) as [string, string, string];
const marked = [
  [print, 'reading', 'introduced'],
  [print, 'teamwork', 'refused'],
  [arc, 'tools', 'practiced'],
  [crew, 'tools', 'assessed'],
  [crew, 'teamwork', 'none'],
] as const;
const mapping = marked.reduce(
  (so, [outcome, block, says]) => judge(so, outcome, block, { says }, today),
  added.mapping,
);

describe('changing a mapping', () => {
  test('outcomes go to their courses, in order; the same outcome is not added again', () => {
    expect(added).toMatchObject({ outcomes: 3, courses: 2, known: 1, left: 0 });
    expect(
      viewOf(added.mapping).courses.map(({ title, outcomes }) => [title, outcomes.map(({ text }) => text)]),
    ).toEqual([
      ['WLD 101', ['Reads a print.', 'Strikes an arc.']],
      ['WLD 102', ['Works in a crew.']],
    ]);
  });

  test('what a file says of an outcome that is there already is taken', () => {
    const marks = [{ block: 'teamwork', says: 'assessed', evidence: 'Final project' }] as const;
    const again = addOutcomes(added.mapping, [{ course: 'WLD 102', text: 'Works in a crew.', marks }], ids(), today);
    expect(again).toMatchObject({ outcomes: 0, known: 1 });
    expect(viewOf(again.mapping).courses[1]!.outcomes[0]!.marks).toEqual([
      { block: 'teamwork', says: 'assessed', evidence: 'Final project' },
    ]);
  });

  test('more outcomes than a mapping holds are counted and left', () => {
    const many = Array.from({ length: mappingLimits.outcomes + 5 }, (_, i) => ({ course: 'All', text: `Does ${i}.` }));
    expect(addOutcomes(aMapping(), many, ids(), today)).toMatchObject({ outcomes: mappingLimits.outcomes, left: 5 });
  });

  test('a change that changes nothing gives the same mapping', () => {
    expect(judge(mapping, print, 'reading', { says: 'introduced' }, today)).toBe(mapping);
    expect(judge(mapping, print, 'never-said', { says: 'none' }, today)).toBe(mapping);
    expect(judge(mapping, uuidOf(3), 'reading', { says: 'assessed' }, today)).toBe(mapping);
    expect(chooseFramework(mapping, 'job:nurse', false, today)).toBe(mapping);
  });

  test('a course goes with its outcomes', () => {
    const [first] = Object.keys(mapping.courses);
    expect(viewOf(removeCourse(mapping, first!, today)).courses.map(({ title }) => title)).toEqual(['WLD 102']);
  });
});

describe('what a program covers', () => {
  const blocks = ['reading', 'tools', 'teamwork', 'safety'];

  test('the deepest of a course and of all courses, what is missing, and what is tested nowhere', () => {
    const { cells, deepest, missing, untested, often, unmatched, matched } = coverageOf(viewOf(mapping), blocks);
    expect([...cells.get('tools')!.values()]).toEqual(['practiced', 'assessed']);
    expect(Object.fromEntries(deepest)).toEqual({ reading: 'introduced', tools: 'assessed' });
    expect(missing).toEqual(['teamwork', 'safety']);
    expect(untested).toEqual(['reading']);
    expect(often).toEqual([]);
    expect([unmatched.length, matched]).toEqual([0, 3]);
  });

  test('a mark of a block that is not chosen covers nothing', () => {
    const { deepest, unmatched } = coverageOf(viewOf(mapping), ['reading']);
    expect([...deepest.keys()]).toEqual(['reading']);
    expect(unmatched.map(({ outcome }) => outcome.text)).toEqual(['Strikes an arc.', 'Works in a crew.']);
  });

  test('a block that three courses have is told', () => {
    const rows = ['A', 'B', 'C'].map((course) => ({
      course,
      text: 'Works in a crew.',
      marks: [{ block: 'teamwork', says: 'assessed', evidence: '' } as const],
    }));
    expect(coverageOf(viewOf(addOutcomes(aMapping(), rows, ids(), today).mapping), blocks).often).toEqual(['teamwork']);
  });

  test('two programs beside each other', () => {
    const other = addOutcomes(
      aMapping('Other'),
      [
        {
          course: 'X',
          text: 'Keeps safe and reads.',
          marks: [
            { block: 'safety', says: 'practiced', evidence: '' },
            { block: 'reading', says: 'assessed', evidence: '' },
          ],
        },
      ],
      ids(),
      today,
    ).mapping;
    const { rows, ...sums } = comparePrograms(viewOf(mapping), viewOf(other), blocks);
    expect(sums).toEqual({ onlyHere: ['tools'], onlyThere: ['safety'], unlike: ['reading'], neither: ['teamwork'] });
    expect(rows[0]).toEqual({ block: 'reading', here: 'introduced', there: 'assessed' });
  });
});

describe('reading a mapping', () => {
  test('what is no mapping, or is of a later version, is told', () => {
    const whatOf = (text: string) => readMapping(text, uuidOf(9)).troubles.map(({ what }) => what);
    expect(whatOf('')).toEqual(['empty']);
    expect(whatOf('[1]')).toEqual(['no-record']);
    expect(whatOf('{"format":"cairn-record","version":1}')).toEqual(['no-record']);
    expect(whatOf('{"format":"cairn-mapping","version":2}')).toEqual(['newer']);
  });

  test('a damaged mark is left out, with its place', () => {
    const text = JSON.stringify({ ...mapping, marks: { ...mapping.marks, [`${arc} tools`]: { says: 'maybe' } } });
    const { mapping: read, troubles } = readMapping(text, uuidOf(9));
    expect(troubles).toEqual([
      { what: 'field', wanted: 'answer', found: 'maybe', path: ['marks', `${arc} tools`, 'says'] },
    ]);
    expect(Object.keys(read!.marks)).toHaveLength(Object.keys(mapping.marks).length - 1);
  });
});
