import { describe, expect, test } from 'vitest';
import { listBehaviors } from '../../src/domain/entries.ts';
import { entries } from './real-content.ts';

const keys = Object.keys(entries.ledger.live);
const count = (kind: string) => keys.filter((key) => key.startsWith(`${kind}:`)).length;
const total = (lists: Iterable<readonly unknown[]>) => [...lists].reduce((sum, { length }) => sum + length, 0);

describe('content/identifiers.json', () => {
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

  test('has lines of no other kind', () => {
    const known = ['competency', 'behavior', 'industry', 'block', 'job', 'responsibility', 'ladder', 'place', 'step', 'credential', 'resource'];
    expect(keys.filter((key) => !known.includes(key.split(':')[0]!))).toEqual([]);
  });

  test('has every identifier once', () => {
    expect(new Set(Object.values(entries.ledger.live)).size).toBe(keys.length);
  });

  test('lists its keys in alphabetical order, so that a change shows as the lines it touches', () => {
    expect(keys).toEqual(keys.toSorted());
  });
});
