import { describe, expect, test } from 'vitest';
import { listAddressable } from '../../../../src/domain/addressable.ts';
import { mintMissing, moveLine, retireLine } from '../../../../src/domain/ledger.ts';
import { ledgerComplete } from '../../../../src/domain/rules/ledger-complete.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { aGuide } from '../../../fixtures/a-guide.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const { ledger } = entriesWith();
const problemsOf = (own: Partial<Ledger>) => ledgerComplete(entriesWith({ ledger: { ...ledger, ...own } }));
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(ledger.live).filter(([key]) => !keys.includes(key)));
const today = '2026-11-22';

describe('ledgerComplete(entries)', () => {
  test('finds nothing when each addressable thing has a line and each entry a date', () => {
    expect(ledgerComplete(entriesWith({ guides: { another: aGuide() } }))).toEqual([]);
  });

  test('tells of all that is missing at once, with the first three', () => {
    expect(problemsOf({ live: without('job:baker') })).toEqual([
      {
        where: 'content/identifiers.json',
        what: '1 without an identifier: job:baker',
        fix: 'run "npm run ids", and commit what it adds',
      },
    ]);
    expect(problemsOf({ live: without('job:baker', 'job:counter-clerk', 'ladder:bakery') })[0]!.what).toBe(
      '3 without an identifier: job:baker, job:counter-clerk, ladder:bakery',
    );
    expect(
      problemsOf({ live: without('job:baker', 'job:counter-clerk', 'ladder:bakery', 'industry:baking') })[0]!.what,
    ).toBe('4 without an identifier: industry:baking, job:baker, job:counter-clerk …');
    expect(problemsOf({ live: {}, dated: {} }).map(({ what }) => what)[1]).toBe(
      '22 without a date: competency:patience, competency:tidiness, competency:baking/oven-work …',
    );
    expect(problemsOf({ live: {} })[0]!.what).toBe(
      `${Object.keys(ledger.live).length} without an identifier: competency:patience, competency:tidiness, competency:baking/oven-work …`,
    );
  });

  test('tells of a line whose thing is gone', () => {
    expect(problemsOf({ live: { ...ledger.live, 'job:miller': uuidOf(900) } })).toEqual([
      {
        where: 'content/identifiers.json: live.job:miller',
        what: 'nothing in the content has the key "job:miller" any more',
        fix: 'if it was renamed, run "npm run ids -- --rename job:miller <new key>"; if it is gone, "npm run ids -- --retire job:miller"',
      },
    ]);
  });

  test('says of an association that is gone that the command takes care of it', () => {
    const key = 'isRelatedTo:competency:patience>competency:zeal';
    expect(problemsOf({ live: { ...ledger.live, [key]: uuidOf(900) } })).toMatchObject([
      { where: `content/identifiers.json: live.${key}`, fix: 'run "npm run ids", and commit what it changes' },
    ]);
  });

  test('tells of two things with one identifier', () => {
    expect(problemsOf({ live: { ...ledger.live, 'job:baker': ledger.live['competency:patience']! } })).toEqual([
      {
        where: 'content/identifiers.json: job:baker',
        what: 'has the same identifier as "competency:patience"',
        fix: 'remove the line that was added last, and run "npm run ids"',
      },
    ]);
  });

  test('tells of an identifier that is used again after its thing was retired', () => {
    const retired = { 'job:miller': { uuid: ledger.live['job:baker']!, date: today, replacedBy: null } };
    expect(problemsOf({ retired })).toEqual([
      {
        where: 'content/identifiers.json: job:miller',
        what: 'has the same identifier as "job:baker"',
        fix: 'remove the line that was added last, and run "npm run ids"',
      },
    ]);
  });

  test('tells of a retired line that leads nowhere', () => {
    const retired = { 'job:miller': { uuid: uuidOf(900), date: today, replacedBy: 'job:nobody' } };
    const live = { ...ledger.live, 'replacedBy:job:miller': uuidOf(901) };
    expect(problemsOf({ live, retired })).toEqual([
      {
        where: 'content/identifiers.json: retired.job:miller.replacedBy',
        what: 'no line has the key "job:nobody"',
        fix: 'name the key of what took its place, or null',
      },
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
