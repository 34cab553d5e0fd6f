import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { dist } from '../fixtures/built-site.ts';
import { countDrivers, type Driver, type Numbers, sortFiles } from '../fixtures/count-files.ts';
import { atlas } from '../content/real-content.ts';

/** What free hosts take: files, and bytes of one file. */
const most = 20_000;
const largest = 25_000_000;

/** The content to come: twice the statements of November 2026, when all models and jobs stand, and more credentials and resources. */
const toCome = {
  statements: 6_000,
  credentials: 700,
  resources: 600,
  models: 27,
  jobs: 57,
} as const;

const files = listFiles(dist);
const { byDriver, unknown } = sortFiles(files);
const count = (driver: Driver): number => byDriver.get(driver)?.length ?? 0;
const now = countDrivers(atlas, count('comparison'));
const growth = toCome.statements / now.statement;

/** Files for one of each, today. */
const perOne = Object.fromEntries(
  (Object.keys(now) as Driver[]).map((driver) => [driver, count(driver) / now[driver]]),
) as Numbers;

const competencies = Math.ceil(now.competency * growth);
const ladders = 2 * now.ladder;
const later: Numbers = {
  ...now,
  statement: toCome.statements,
  bulk: toCome.statements,
  competency: competencies,
  job: toCome.jobs,
  model: toCome.models,
  ladder: ladders,
  place: 2 * now.place,
  framework: 1 + toCome.models + toCome.jobs + ladders,
  credential: toCome.credentials,
  resource: toCome.resources,
  comparison: 2 * now.comparison,
};

describe('files of the built site', () => {
  test('are each of a kind that is counted', () => {
    expect(unknown).toEqual([]);
  });

  test('hold no record of CASE twice, and none that its package holds', () => {
    expect(
      files.filter((file) => /^ims\/case\/v1p1\/|\/CF(?:Item)?Associations\/|^rsd\/[0-9a-f-]{36}/.test(file)),
    ).toEqual([]);
    const { live, retired } = atlas.ledger;
    const kept = new Set(Object.values(live));
    // Steps are associations in CASE, and credentials are not in it.
    const isItem = (key: string) =>
      /^(?:asked|behavior|block|cluster|competency|course|place|responsibility):/.test(key);
    const gone = Object.entries(retired).filter(([key, { uuid }]) => isItem(key) && !kept.has(uuid));
    const items = files.filter((file) => file.includes('/CFItems/'));
    expect(new Set(items.map((file) => file.split('/').at(-1)))).toEqual(new Set(gone.map(([, { uuid }]) => uuid)));
  });

  test('stay under 20,000 with all content to come', () => {
    const parts = Object.fromEntries(
      (Object.keys(later) as Driver[]).map((driver) => [driver, Math.ceil(later[driver] * perOne[driver])]),
    );
    const sum = Object.values(parts).reduce((a, b) => a + b, 0);
    expect(sum, JSON.stringify(parts)).toBeLessThan(most);
    expect(sum).toBeGreaterThan(toCome.statements + now.occupation + now.program);
  });

  test('stay under 25 MB each, if every one of them grows as the statements do', () => {
    const sizes = files.map((file) => ({ file, bytes: Math.round(statSync(join(dist, file)).size * growth) }));
    expect(sizes.filter(({ bytes }) => bytes >= largest)).toEqual([]);
  });
});
