import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../scripts/disk/fingerprints.ts';
import { listAddressable } from '../../src/domain/ledger/addressable.ts';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import { listFrameworks } from '../../src/domain/frameworks/frameworks.ts';
import { bodies, entries } from './real-content.ts';

const keys = Object.keys(entries.ledger.live);
const count = (kind: string) => keys.filter((key) => key.startsWith(`${kind}:`)).length;
const total = (lists: Iterable<readonly unknown[]>) => [...lists].reduce((sum, { length }) => sum + length, 0);

describe('the ledger', () => {
  test.for([
    ['competency', entries.competencies.size + entries.technical.size],
    ['behavior', listBehaviors(entries).length],
    ['industry', entries.industries.size],
    ['block', total([...entries.industries.values()].flatMap(({ tiers }) => tiers.map(({ blocks }) => blocks)))],
    ['job', entries.jobs.size],
    ['responsibility', total([...entries.jobs.values()].map(({ responsibilities }) => responsibilities))],
    ['ladder', entries.ladders.size],
    ['place', total([...entries.ladders.values()].map(({ places }) => places))],
    ['step', total([...entries.ladders.values()].map(({ steps }) => steps))],
    ['credential', entries.credentials.size],
    ['resource', entries.resources.size],
  ] as const)('has a line for each %s: %i', ([kind, number]) => {
    expect(count(kind)).toBe(number);
  });

  test('has the items and associations of every framework', () => {
    const frameworks = listFrameworks(entries);
    const items = frameworks.flatMap(({ items: own }) => own);
    expect(count('isChildOf')).toBe(items.length);
    expect(count('asked')).toBe(total([...entries.jobs.values()].map(({ competencies }) => competencies)));
    expect(count('exactMatchOf')).toBe(count('asked') + count('block'));
  });

  test('has nothing but what data can speak of', () => {
    expect(keys.toSorted()).toEqual(listAddressable(entries).toSorted());
  });

  test('has the date of every entry as it is now', () => {
    const now = fingerprints(entries, bodies);
    const stale = [...now].filter(([key, print]) => entries.ledger.dated[key]?.print !== print).map(([key]) => key);
    expect(stale, 'run "npm run ids", and commit what it changes').toEqual([]);
  });

  test('has every identifier once', () => {
    expect(new Set(Object.values(entries.ledger.live)).size).toBe(keys.length);
  });

  test('lists its keys in alphabetical order, so that a change shows as the lines it touches', () => {
    expect(keys).toEqual(keys.toSorted());
  });
});
