import { expect, test } from 'vitest';
import * as exploring from '#messages/exploring.ts';
import { statements } from '#messages/statements.ts';
import { leastPay, manyOpenings, manySelfEmployed } from '../../../src/domain/exploring/limits.ts';
import { type Answer, type StatementId, statementIds } from '../../../src/domain/exploring/statements.ts';

const meeting = (answer: Answer, listed: readonly StatementId[] = []) => ({
  answers: Object.fromEntries(statementIds.map((id) => [id, answer])) as Record<StatementId, Answer>,
  listed,
  training: 'Apprenticeship',
});

test('reasons name the statement, and the fact where nothing above them says it', () => {
  const reason = (id: StatementId, answer: Answer, listed?: readonly StatementId[]) =>
    exploring.formatReason(id, meeting(answer, listed));
  expect(reason('help', 3)).toBe('helping people (a very strong interest)');
  expect(reason('write', 1)).toBe('writing (needed more than by most)');
  expect(reason('write', 3, ['write'])).toBe('writing (on the list of the job)');
  expect(reason('few-people', 2)).toBe('little contact with the public (clearly less than in most)');
  expect(reason('outdoors', 1)).toBe('outdoors or on the road (likely)');
  expect(reason('learn-paid', 1)).toBe('learned on the job (apprenticeship)');
  expect(reason('no-degree', 1)).toBe('no degree');
  expect(exploring.formatReason('learn-paid', { ...meeting(1), training: null })).toBe('learned on the job');
});

test('the line of what was found counts in words that fit', () => {
  expect(exploring.formatFound(1, 1, 1)).toBe('1 job or occupation meets it.');
  expect(exploring.formatFound(12, 3, 3)).toBe('12 jobs and occupations meet all 3.');
  expect(exploring.formatFound(0, 2, 3)).toBe('Nothing meets all 3. The best meet 2.');
  expect(exploring.formatFound(0, 0, 3)).toBe('Nothing meets any of it.');
  expect([exploring.formatGroup(1, 1, 1), exploring.formatGroup(5, 3, 3), exploring.formatGroup(1, 2, 3)]).toEqual([
    '1 meets it',
    '5 meet all 3',
    '1 meets 2 of 3',
  ]);
  expect([exploring.formatMore(30, 214), exploring.formatMore(30, 30)]).toEqual([
    'Show 30 more of 214',
    'Show the last 30',
  ]);
  expect(exploring.formatStrange(['x', 'y'])).toContain('2 statements that this page does not have: “x” and “y”');
});

test('the way in names the experience where some is usual', () => {
  const entry = (education: string | null, experience: string | null) =>
    exploring.formatEntry({ education, experience });
  expect(entry('High school diploma or equivalent', 'Less than 5 years')).toBe(
    'high school diploma or equivalent, after less than 5 years in a related occupation',
  );
  expect([entry("Bachelor's degree", 'None'), entry(null, null)]).toEqual(["bachelor's degree", undefined]);
});

test('the facts say the numbers that are asked', () => {
  for (const [id, amount] of Object.entries(leastPay)) {
    const { label, name, fact } = statements[id as StatementId];
    for (const words of [label, name, fact]) expect(words).toContain(`$${amount.toLocaleString('en-US')}`);
  }
  expect(statements.openings.fact).toContain((manyOpenings * 1000).toLocaleString('en-US'));
  expect(100 / manySelfEmployed).toBe(5);
  expect(statements['own-boss'].fact).toContain('one in five');
});
