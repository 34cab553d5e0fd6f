import { describe, expect, test } from 'vitest';
import type { ComparableJob, ComparableModel, Comparable } from '../../../../src/domain/comparison/comparables.ts';
import { type Comparison, compareAll } from '../../../../src/domain/comparison/comparison.ts';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import type { NeedGrade } from '../../../../src/domain/occupations/needs.ts';
import { bareJob, known } from '../../../fixtures/some-comparables.ts';

type Asked = ComparableJob['competencies'][number];
const asked = (competency: string, own: Partial<Asked> = {}): Asked => ({
  competency,
  importance: 'high',
  level: 'skilled',
  ...own,
});
const model = (id: string, blocks: readonly (readonly [competency: string, number: string])[]): ComparableModel => ({
  kind: 'industry',
  id,
  title: id,
  group: 'Food',
  tiers: [],
  competencies: blocks.map(([competency, number]) => ({ competency, tier: `tier-${number[0]}`, number })),
});
const outline = ({ rows }: Comparison) =>
  rows.map(({ competency, spread, aspects }) => [competency, spread, ...aspects].join(' '));

describe('compareAll(things, known)', () => {
  test('puts what one job alone asks for first, then what differs in both, then what is alike, each from the foundation up', () => {
    const nurse = bareJob('nurse', [
      asked('tidiness'),
      asked('care'),
      asked('sums', { level: 'basic' }),
      asked('reading'),
    ]);
    const cook = bareJob('cook', [
      asked('honesty'),
      asked('care', { importance: 'moderate', level: 'expert' }),
      asked('sums'),
      asked('reading'),
    ]);
    expect(outline(compareAll([nurse, cook], known))).toEqual([
      'honesty one',
      'tidiness one',
      'care otherwise importance level',
      'sums otherwise level',
      'reading alike',
    ]);
  });

  test('puts what two of three have after what one has, and tells in what the two differ', () => {
    const rows = compareAll(
      [
        bareJob('a', [asked('care'), asked('sums')]),
        bareJob('b', [asked('care', { level: 'expert' })]),
        bareJob('c', [asked('honesty')]),
      ],
      known,
    );
    expect(outline(rows)).toEqual(['honesty one', 'sums one', 'care some level']);
    expect(rows.rows[2]!.cells.map((cell) => cell !== null)).toEqual([true, true, false]);
  });

  test('gives each cell the name there, or the competency’s own', () => {
    const { rows } = compareAll(
      [bareJob('a', [asked('care', { as: 'Kindness' })]), bareJob('b', [asked('care')])],
      known,
    );
    expect(rows[0]!.cells).toEqual([
      { kind: 'job', as: 'Kindness', importance: 'high', level: 'skilled' },
      { kind: 'job', as: 'CARE', importance: 'high', level: 'skilled' },
    ]);
    expect(rows[0]!.differs).toBe(false);
  });

  test('takes a block on another tier for a difference, and another place on the same tier for none', () => {
    const one = model('one', [
      ['care', '1.1'],
      ['sums', '2.1'],
    ]);
    const other = model('other', [
      ['care', '1.4'],
      ['sums', '3.1'],
    ]);
    expect(outline(compareAll([one, other], known))).toEqual(['sums otherwise tier', 'care alike']);
  });

  test('tells how alike every two are, and how many competencies they share', () => {
    const { pairs } = compareAll(
      [
        { ...bareJob('a', [asked('care'), asked('sums')]), likeness: new Map(Object.entries({ b: 70, c: 50 })) },
        bareJob('b', [asked('care')]),
        bareJob('c', [asked('honesty')]),
      ],
      known,
    );
    expect(pairs).toEqual([
      { one: 0, other: 1, likeness: 0.7, shared: 1, either: 2 },
      { one: 0, other: 2, likeness: 0.5, shared: 0, either: 3 },
      { one: 1, other: 2, likeness: 0.5, shared: 0, either: 2 },
    ]);
  });

  test('tells of what is not on a list how much it is needed, where that is known', () => {
    const nurse = { ...bareJob('nurse', [asked('care')]), rest: new Map([['sums', 'as']] as const) };
    const cook = bareJob('cook', [asked('sums')]);
    expect(compareAll([nurse, cook], known).rows.map(({ competency, needs }) => [competency, ...needs])).toEqual([
      ['care', null, null],
      ['sums', 'as', null],
    ]);
  });

  test('names what no list has and all jobs need more than most, first what most need much more', () => {
    const rest = (own: Readonly<Record<string, NeedGrade>>) => new Map(Object.entries(own));
    const nurse = {
      ...bareJob('nurse', [asked('care')]),
      rest: rest({ honesty: 'more', reading: 'more', sums: 'much-more', tidiness: 'as' }),
    };
    const cook = {
      ...bareJob('cook', []),
      rest: rest({ care: 'more', honesty: 'more', reading: 'much-more', sums: 'less', tidiness: 'more' }),
    };
    const { alsoShared } = compareAll([nurse, cook], known);
    expect(alsoShared.map(({ competency }) => competency)).toEqual(['reading', 'honesty']);
    expect(compareAll([nurse, bareJob('a', [])], known).alsoShared).toEqual([]);
  });

  test('throws RangeError for one thing, for four, and for a job beside a model', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => bareJob(id, [asked('care')]));
    expect(() => compareAll(all.slice(0, 1), known)).toThrow(RangeError);
    expect(() => compareAll(all, known)).toThrow('two or three things can be compared, not 4');
    expect(() => compareAll<Comparable>([all[0]!, model('m', [])], known)).toThrow(RangeError);
  });

  test('throws UnknownIdError for a competency that is not known', () => {
    expect(() => compareAll([bareJob('a', [asked('zeal')]), bareJob('b', [])], known)).toThrow(UnknownIdError);
  });
});
