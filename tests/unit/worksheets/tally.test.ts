import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../src/worksheets/spread.ts';
import type { SurveyAnswers } from '../../../src/worksheets/survey.ts';
import { answersOfGroup, byImportance, tally } from '../../../src/worksheets/tally.ts';
import { formatDistribution, formatPlace, formatStretch } from '#messages/live-survey.ts';
import { uuidOf } from '../../fixtures/some-filled.ts';

const firm = (
  id: number,
  says: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more = {},
): SurveyAnswers => ({
  id: uuidOf(id),
  survey: uuidOf(1),
  of: 'industry:retail',
  edition: '2026-11-28',
  size: '',
  sector: '',
  cells: new Map(Object.entries(says)),
  ...more,
});
const scale = ['not needed', 'useful', 'must have'];

describe('the spread of answers', () => {
  test.for([
    ['of nobody', [0, 0, 0], undefined],
    ['of one', [0, 1, 0], [1, 1, 1]],
    ['of two that differ', [1, 0, 1], [0, 1, 2]],
    ['of an even number whose middle differs', [0, 2, 2], [1, 1.5, 2]],
    ['of an odd number', [1, 1, 3], [1, 2, 2]],
    ['of twelve', [1, 3, 8], [1, 2, 2]],
  ] as const)('%s', ([, chosen, quarters]) => {
    expect(spreadOf(chosen).quarters).toEqual(quarters);
    expect(spreadOf(chosen).count).toBe(chosen.reduce<number>((sum, one) => sum + one, 0));
  });

  test('is said in the words of the scale', () => {
    expect([formatPlace(2, scale), formatPlace(1.5, scale)]).toEqual(['must have', 'useful / must have']);
    expect([formatStretch(1, 1, scale), formatStretch(0, 1.5, scale)]).toEqual([
      'useful',
      'not needed to useful / must have',
    ]);
    expect(formatDistribution([1, 3, 8], scale)).toBe('must have 8, useful 3, not needed 1');
  });
});

describe('a tally', () => {
  const all = [
    firm(1, { teamwork: { counts: 'must', level: 'expert', words: 'B' }, ethics: { counts: 'not' } }),
    firm(2, { teamwork: { counts: 'useful', find: 'hard', words: 'A' }, unknown: { counts: 'must' } }),
    firm(3, { ethics: { level: 'basic' } }),
  ];

  test('counts each question of each competency by itself', () => {
    const [teamwork, ethics, none] = tally(all, ['teamwork', 'ethics', 'listening']);
    expect(teamwork).toMatchObject({ needed: 2, not: 0, words: ['A', 'B'] });
    expect(teamwork!.scales['counts']).toEqual({ count: 2, chosen: [0, 1, 1], quarters: [1, 1.5, 2] });
    expect(teamwork!.scales['find']!.chosen).toEqual([0, 0, 1]);
    expect(ethics).toMatchObject({ needed: 0, not: 1 });
    expect(ethics!.scales['level']!.chosen).toEqual([1, 0, 0, 0]);
    expect(none!.scales['counts']!.quarters).toBeUndefined();
  });

  test('is ordered by what counts most, with what nobody answered at the end', () => {
    const rows = tally(all, ['listening', 'ethics', 'teamwork', 'unknown']);
    expect(byImportance(rows).map(({ competency }) => competency)).toEqual([
      'unknown',
      'teamwork',
      'ethics',
      'listening',
    ]);
  });

  test('shows a group only from five answers on', () => {
    const firms = Array.from({ length: 9 }, (_, i) =>
      firm(i, {}, { size: i < 5 ? '1-9' : '10-49', sector: i % 2 ? '23' : '31-33' }),
    );
    expect(answersOfGroup(firms, { size: '', sector: '' })).toHaveLength(9);
    expect(answersOfGroup(firms, { size: '1-9', sector: '' })).toHaveLength(5);
    expect(answersOfGroup(firms, { size: '10-49', sector: '' })).toBeUndefined();
    expect(answersOfGroup(firms, { size: '1-9', sector: '23' })).toBeUndefined();
    expect(answersOfGroup(firms, { size: '', sector: '31-33' })).toHaveLength(5);
  });
});
