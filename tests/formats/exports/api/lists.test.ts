import { describe, expect, test } from 'vitest';
import { apiList } from '../../../../src/exports/api/lists.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const site = aDataSite();
const atlas = atlasWith();

describe('apiList(atlas, site, kind)', () => {
  test('tells of a job what one would narrow a list of jobs by', () => {
    const { count, items } = apiList(atlas, site, 'jobs');
    expect(count).toBe(2);
    expect(items[0]).toEqual({
      id: 'baker',
      identifier: atlas.ledger.live['job:baker'],
      title: 'Baker',
      url: 'https://cairn.example/api/v1/jobs/baker.json',
      page: 'https://cairn.example/job/baker/',
      aliases: ['Bread Baker', 'Bench Hand'],
      summary: aJob().summary,
      changed: '2026-11-22',
      facets: {
        category: 'food',
        jobZone: 2,
        education: 'high school diploma',
        occupations: ['51-3011.00'],
        competencies: ['tidiness', 'patience', 'baking/oven-work'],
        ladders: [],
      },
    });
  });

  test('counts who uses a competency', () => {
    const { items } = apiList(atlas, site, 'competencies');
    expect(items.find(({ id }) => id === 'patience')!.facets).toEqual({
      cluster: 'personal-effectiveness',
      tier: 'personal-effectiveness',
      tierNumber: 1,
      behaviors: 6,
      models: 1,
      jobs: 2,
      levels: false,
    });
  });

  test('leaves out of a technical competency’s facets the sector it does not have', () => {
    const { items } = apiList(atlas, site, 'technical');
    expect(items.map(({ facets }) => facets.sector)).toEqual([undefined, 'pastry']);
    expect(items[0]!.facets).not.toHaveProperty('sector');
  });

  test('lists by id, tiers in the order they state', () => {
    expect(apiList(atlas, site, 'glossary').items.map(({ id }) => id)).toEqual(['crumb', 'proofing']);
    expect(apiList(atlas, site, 'tiers').items.map(({ facets }) => facets.order)).toEqual([1, 2, 3, 4, 5]);
  });
});
