import { describe, expect, test } from 'vitest';
import { datesInOrder } from '../../../../src/domain/rules/dates-in-order.ts';
import type { IndustryInput } from '../../../../src/schemas/industry.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const problemsOf = (own: Partial<IndustryInput>) => datesInOrder(entriesWith({ industries: { new: anIndustry(own) } }));
const told = (...dates: string[]) =>
  dates.map((date) => ({ date, changes: [{ kind: 'added' as const, what: 'Rye' }] }));
const fix = 'put the dates in order, or correct the one that is wrong';

describe('datesInOrder(entries)', () => {
  test('finds nothing when dates follow each other as far as they are known', () => {
    expect(
      problemsOf({
        published: '2010-04',
        updated: ['2010', '2010-04-02', '2015'],
        reviewed: '2015-01-01',
        history: told('2010', '2010', '2015-03'),
      }),
    ).toEqual([]);
  });

  test('tells of an update before the publication', () => {
    expect(problemsOf({ published: '2010-04', updated: ['2010-03'] })).toMatchObject([
      {
        where: 'content/industries/new/model.mdx: updated.0',
        what: '2010-03 comes after 2010-04 in the list and before it in time',
        fix,
      },
    ]);
  });

  test('tells of a review before the last update', () => {
    expect(problemsOf({ updated: ['2020', '2024'], reviewed: '2023-12-31' })).toMatchObject([
      {
        where: 'content/industries/new/model.mdx: reviewed',
        what: '2023-12-31 comes after 2024 in the list and before it in time',
        fix,
      },
    ]);
  });

  test('tells of a history that runs backward', () => {
    expect(problemsOf({ history: told('2024', '2014', '2017') })).toMatchObject([
      {
        where: 'content/industries/new/model.mdx: history.1.date',
        what: '2014 comes after 2024 in the list and before it in time',
        fix,
      },
    ]);
  });
});
