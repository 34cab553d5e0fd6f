import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { changedAnswers, changesOf } from '../../../../src/domain/standing/changes.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const answers = (own: Readonly<Record<string, Answer>>) => new Map(Object.entries(own));
const before = answers({ a: 'sometimes', b: 'often', c: 'often', d: 'not-yet', e: 'often' });
const after = answers({ a: 'often', b: 'not-yet', c: 'does-not-apply', e: 'often', f: 'sometimes' });

test('changedAnswers(behaviors, before, after) tells what is another answer, and how', () => {
  expect(changedAnswers('fedcba', before, after)).toEqual([
    { behavior: 'f', before: null, after: 'sometimes', kind: 'new' },
    { behavior: 'd', before: 'not-yet', after: null, kind: 'gone' },
    { behavior: 'c', before: 'often', after: 'does-not-apply', kind: 'applies' },
    { behavior: 'b', before: 'often', after: 'not-yet', kind: 'less' },
    { behavior: 'a', before: 'sometimes', after: 'often', kind: 'more' },
  ]);
});

test('changesOf(yardstick, behaviorsOf, before, after) puts fit and competencies of two days side by side', () => {
  const behaviorsOf = behaviorsCounted({ tidiness: 2, patience: 2 });
  const yardstick = aYardstick({ tidiness: {}, patience: {} });
  const then = answers({ 'tidiness/0': 'not-yet' });
  const now = answers({ 'tidiness/0': 'often', 'patience/1': 'often' });
  const { fit, competencies, answers: changed } = changesOf(yardstick, behaviorsOf, then, now);
  expect([fit.before!.low, fit.before!.high, fit.after!.low, fit.after!.high]).toEqual([1, 75, 50, 99]);
  expect(competencies.map((one) => [one.before.kind, one.after.kind])).toEqual([
    ['gap', 'strength'],
    ['open', 'strength'],
  ]);
  expect(changed.map(({ behavior, kind }) => [behavior, kind])).toEqual([
    ['tidiness/0', 'more'],
    ['patience/1', 'new'],
  ]);
});
