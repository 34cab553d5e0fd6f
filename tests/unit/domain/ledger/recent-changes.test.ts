import { expect, test } from 'vitest';
import { listRecentChanges } from '../../../../src/domain/ledger/recent-changes.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const told = (...dates: string[]) =>
  dates.map((date) => ({ date, changes: [{ kind: 'added' as const, what: `Rye of ${date}` }] }));

test('listRecentChanges(atlas, most) lists the newest first, models of one date by id, and no more than asked', () => {
  const atlas = atlasWith({
    industries: {
      milling: anIndustry({ title: 'Milling', history: told('2014', '2020-03') }),
      bottling: anIndustry({ title: 'Bottling', history: told('2020-03') }),
    },
  });
  const list = (most: number) => listRecentChanges(atlas, most).map(({ industry, date }) => [industry, date]);
  expect(list(9)).toEqual([
    ['bottling', '2020-03'],
    ['milling', '2020-03'],
    ['milling', '2014'],
  ]);
  expect(list(1)).toEqual([['bottling', '2020-03']]);
  expect(listRecentChanges(atlas, 1)[0]!.changes).toEqual([{ kind: 'added', what: 'Rye of 2020-03' }]);
});

test('listRecentChanges(atlas, most) lists nothing when no model tells a history', () => {
  expect(listRecentChanges(atlasWith(), 9)).toEqual([]);
});
