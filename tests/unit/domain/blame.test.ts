import { describe, expect, test } from 'vitest';
import { blame, isLater, type Writing } from '../../../src/domain/blame.ts';
import { type About, eitherWay, problemAt } from '../../../src/domain/errors.ts';

const clash = {
  ...eitherWay('zeal', 'patience', (one, other) =>
    problemAt('competencies', one, 'title', `is called like ${other}`, 'rename it'),
  ),
  rule: 'namesUnique',
};
const told = (writings: Readonly<Record<string, Writing>>) =>
  blame([clash], (about: About) => ('kind' in about ? (writings[about.id] ?? {}) : {}));

describe('blame(problems, writingOf)', () => {
  test('tells of the entry that was written last, naming the other', () => {
    expect(told({ zeal: { writtenAt: 1 }, patience: { writtenAt: 2 } })).toEqual([
      {
        rule: 'namesUnique',
        where: 'content/competencies/patience.yaml: title',
        what: 'is called like zeal',
        fix: 'rename it',
        about: { kind: 'competencies', id: 'patience', path: 'title' },
      },
    ]);
    expect(told({ zeal: { writtenAt: 2 }, patience: { writtenAt: 1 } })).toMatchObject([
      { where: 'content/competencies/zeal.yaml: title', what: 'is called like patience' },
    ]);
  });

  test('leaves it as the rule tells it where nothing is known', () => {
    const { otherwise: _, ...first } = clash;
    expect(told({})).toEqual([first]);
  });

  test('leaves alone what is about one entry', () => {
    const problem = { ...problemAt('jobs', 'baker', '', 'is burnt', 'wait'), rule: 'jobsWhole' };
    expect(blame([problem], () => ({ writtenAt: 1 }))).toEqual([problem]);
  });
});

describe('isLater(one, other)', () => {
  const day = (changed: string, writtenAt = 0) => ({ isUncommitted: false, changed, writtenAt });
  test.for<[why: string, one: Writing, other: Writing]>([
    ['it is not committed', { isUncommitted: true, writtenAt: 1 }, { isUncommitted: false, writtenAt: 2 }],
    [
      'neither is committed, and it was written last',
      { isUncommitted: true, writtenAt: 2 },
      { isUncommitted: true, writtenAt: 1 },
    ],
    [
      'there is no history, and it was written last',
      { writtenAt: 2, changed: '2026-01-01' },
      { writtenAt: 1, changed: '2026-02-01' },
    ],
    ['both are committed, and the ledger says so', day('2026-11-28', 1), day('2026-11-22', 2)],
    ['both are committed, and the ledger does not know it yet', { isUncommitted: false }, day('2026-11-22')],
    ['both are committed on one day, and it was written last', day('2026-11-28', 2), day('2026-11-28', 1)],
  ])('is true where %s, and never both ways', ([, one, other]) => {
    expect(isLater(one, other)).toBe(true);
    expect(isLater(other, one)).toBe(false);
  });
});
