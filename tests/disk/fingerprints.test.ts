import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../scripts/disk/fingerprints.ts';
import { aJob } from '../fixtures/a-job.ts';
import { entriesWith } from '../fixtures/entries.ts';

const printOf = (own: Parameters<typeof aJob>[0], turn = (job: object) => job) =>
  fingerprints(entriesWith({ jobs: { baker: turn(aJob(own)) as ReturnType<typeof aJob> } }), new Map()).get(
    'job:baker',
  );
const printWith = (text?: string) =>
  fingerprints(entriesWith(), new Map(text === undefined ? [] : [['guide:reading', { text }]])).get('guide:reading');

describe('fingerprints(entries, bodies)', () => {
  test('gives 16 digits for each entry, the same each time', () => {
    expect(printOf({})).toMatch(/^[0-9a-f]{16}$/);
    expect(printOf({})).toBe(printOf({}));
  });

  test('does not ask for the order of fields, but for that of lists', () => {
    expect(printOf({}, (job) => Object.fromEntries(Object.entries(job).reverse()))).toBe(printOf({}));
    expect(printOf({ aliases: ['Miller', 'Baker'] })).not.toBe(printOf({ aliases: ['Baker', 'Miller'] }));
  });

  test('changes with a word, of the fields or of the prose below them', () => {
    expect(printOf({ title: 'Master Baker' })).not.toBe(printOf({}));
    expect(printWith('Bread rises.')).toBe(printWith('Bread rises.'));
    expect(new Set([printWith(), printWith('Bread rises.'), printWith('Bread rose.')]).size).toBe(3);
  });

  test('is the same with and without an empty text', () => {
    expect(printWith('')).toBe(printWith());
  });
});
