import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../../src/addresses/paths.ts';
import { placeUrl, readPlace, type SelfCheckAddresses, views } from '../../../src/tools/self-check/where.ts';

const paths = sitePaths('/cairn');
const addresses = {
  views: Object.fromEntries(views.map((view) => [view, paths.selfCheck(view === 'ask' ? undefined : view)])),
} as unknown as SelfCheckAddresses;
const read = (path: string) => readPlace(addresses, new URL(path, 'https://x.example'));

describe('readPlace(addresses, location)', () => {
  test.for([
    ['/cairn/self-check/', { view: 'ask', of: [], only: '' }],
    ['/cairn/self-check/?for=job%3Anurse', { view: 'ask', of: ['job:nurse'], only: '' }],
    ['/cairn/self-check/?for=job:nurse&only=teamwork', { view: 'ask', of: ['job:nurse'], only: 'teamwork' }],
    ['/cairn/self-check/gap/?for=job:a&for=job:b&for=job:a', { view: 'gap', of: ['job:a', 'job:b'], only: '' }],
    ['/cairn/self-check/jobs/?for=nurse&for=%3Cimg%3E&for=job:', { view: 'jobs', of: [], only: '' }],
    ['/cairn/self-check/jobs/?for=a:1&for=a:2&for=a:3&for=a:4', { view: 'jobs', of: ['a:1', 'a:2', 'a:3'], only: '' }],
  ] as const)('%s', ([path, where]) => {
    expect(read(path)).toEqual(where);
  });

  test('knows no other page of the site', () => {
    expect(read('/cairn/jobs/nurse/')).toBeUndefined();
    expect(read('/self-check/')).toBeUndefined();
  });
});

test('placeUrl(addresses, view, of, only) writes what readPlace reads', () => {
  const all = views.flatMap((view) => [
    { view, of: [], only: '' },
    { view, of: ['occupation:29-1141.00'], only: 'advanced-manufacturing/production' },
    { view, of: ['job:nurse', 'industry:automation/robotics', 'cluster:workplace'], only: '' },
  ]);
  for (const where of all) expect(read(placeUrl(addresses, where.view, where.of, where.only))).toEqual(where);
  expect(placeUrl(addresses, 'gap', ['job:nurse'])).toBe('/cairn/self-check/gap/?for=job:nurse');
});
