import { describe, expect, test } from 'vitest';
import { listAddressable } from '../../../../src/domain/ledger/addressable.ts';
import { mintMissing, moveLine, retireLine } from '../../../../src/domain/ledger/ledger.ts';
import { ledgerFolder, ledgerPlace } from '../../../../src/domain/ledger/ledger-place.ts';
import { identifiersAtOnce } from '../../../../src/domain/policy.ts';
import { ledgerComplete } from '../../../../src/domain/rules/ledger-complete.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { aGuide } from '../../../fixtures/a-guide.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const { ledger } = entriesWith();
const problemsOf = (own: Partial<Ledger>) => ledgerComplete(entriesWith({ ledger: { ...ledger, ...own } }));
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(ledger.live).filter(([key]) => !keys.includes(key)));
/** The ledger as it was before some things were written: with neither identifier nor date for them. */
const lost = (...keys: string[]) => ({
  live: without(...keys),
  dated: Object.fromEntries(Object.entries(ledger.dated).filter(([key]) => !keys.includes(key))),
});
const today = '2026-11-22';

describe('ledgerComplete(entries)', () => {
  test('finds nothing when each addressable thing has a line and each entry a date', () => {
    expect(ledgerComplete(entriesWith({ guides: { another: aGuide() } }))).toEqual([]);
  });

  test('tells of all that is missing at once, with the first three', () => {
    expect(problemsOf(lost('job:baker'))).toMatchObject([
      {
        where: ledgerFolder,
        what: '1 without an identifier: job:baker',
        fix: 'run "npm run ids", and commit what it adds',
      },
    ]);
    expect(problemsOf(lost('job:baker', 'job:counter-clerk', 'ladder:bakery'))[0]!.what).toBe(
      '3 without an identifier: job:baker, job:counter-clerk, ladder:bakery',
    );
    expect(problemsOf(lost('job:baker', 'job:counter-clerk', 'ladder:bakery', 'industry:baking'))[0]!.what).toBe(
      '4 without an identifier: industry:baking, job:baker, job:counter-clerk …',
    );
    expect(problemsOf({ live: {}, dated: {} })[0]!.what).toBe(
      `${Object.keys(ledger.live).length} without an identifier: competency:patience, competency:tidiness, competency:baking/oven-work …`,
    );
  });

  test('tells of dates that were lost, which no command can find again', () => {
    expect(problemsOf({ dated: {} })).toMatchObject([
      {
        where: ledgerFolder,
        what: '22 without a date: competency:patience, competency:tidiness, competency:baking/oven-work …',
        fix: expect.stringMatching(/^restore it from the history/),
      },
    ]);
    expect(problemsOf(lost('job:baker')).map(({ what }) => what)).toMatchObject(['1 without an identifier: job:baker']);
  });

  test('takes many that are missing to be a ledger that was lost', () => {
    const some = Object.keys(ledger.live);
    const fixOf = (count: number) => problemsOf(lost(...some.slice(0, count)))[0]!.fix;
    expect(fixOf(identifiersAtOnce)).toBe('run "npm run ids", and commit what it adds');
    expect(fixOf(identifiersAtOnce + 1)).toMatch(
      /^restore it from the history .*; only if all of it is new, run "npm run ids -- --many"/,
    );
  });

  test('names the word for many in the advice on what is gone, when many are new besides', () => {
    const some = Object.keys(ledger.live).slice(0, identifiersAtOnce + 1);
    const { live, dated } = lost(...some) as Required<Pick<Ledger, 'live' | 'dated'>>;
    const fixes = problemsOf({ live: { ...live, 'job:miller': uuidOf(900) }, dated }).map(({ fix }) => fix);
    expect(fixes.at(-1)).toBe(
      'if it was renamed, run "npm run ids -- --rename job:miller <new key> --many"; if it is gone, "npm run ids -- --retire job:miller --many"',
    );
  });

  test('tells of a line whose thing is gone', () => {
    expect(problemsOf({ live: { ...ledger.live, 'job:miller': uuidOf(900) } })).toMatchObject([
      {
        where: ledgerPlace('live', 'job:miller'),
        what: 'nothing in the content has the key "job:miller" any more',
        fix: 'if it was renamed, run "npm run ids -- --rename job:miller <new key>"; if it is gone, "npm run ids -- --retire job:miller"',
      },
    ]);
  });

  test('says of an association that is gone that the command takes care of it', () => {
    const key = 'isRelatedTo:competency:patience>competency:zeal';
    expect(problemsOf({ live: { ...ledger.live, [key]: uuidOf(900) } })).toMatchObject([
      { where: ledgerPlace('live', key), fix: 'run "npm run ids", and commit what it changes' },
    ]);
  });

  /** With the identifiers that `npm run ids` mints for the associations of what was replaced. */
  const minted = (own: Ledger): Ledger =>
    mintMissing(own, listAddressable(entriesWith({ ledger: own })), () => uuidOf(++last));
  let last = 2000;
  const before = { ...ledger, live: { ...without('job:baker'), 'job:miller': ledger.live['job:baker']! } };

  test('accepts what one rename leaves', () => {
    expect(problemsOf(minted(moveLine(before, 'job:miller', 'job:baker', today)))).toEqual([]);
  });

  test('accepts what two renames in a row leave', () => {
    expect(
      problemsOf(
        minted(moveLine(moveLine(before, 'job:miller', 'job:kneader', today), 'job:kneader', 'job:baker', today)),
      ),
    ).toEqual([]);
  });

  test('accepts what a rename and a retirement leave', () => {
    const grown = { ...ledger, live: { ...ledger.live, 'job:miller': uuidOf(900) } };
    const renamed = moveLine(grown, 'job:miller', 'job:kneader', today);
    expect(problemsOf(minted(retireLine(renamed, 'job:kneader', 'job:baker', today)))).toEqual([]);
  });
});
