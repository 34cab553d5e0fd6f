import { describe, expect, test } from 'vitest';
import { entries } from './real-content.ts';

const blocksOf = (industry: string, tier: string) =>
  entries.industries.get(industry)?.tiers.find((one) => one.tier === tier)?.blocks.map(({ competency }) => competency) ?? [];

describe('content/industries/building-blocks', () => {
  test.for([
    ['personal-effectiveness', 7],
    ['academic', 7],
    ['workplace', 11],
    ['industry-wide', 0],
    ['industry-sector', 0],
    ['occupation', 0],
    ['management', 15],
  ] as const)('has on the tier %s %i blocks', ([tier, count]) => {
    expect(blocksOf('building-blocks', tier)).toHaveLength(count);
  });

  test('is the framework, and the only one', () => {
    expect([...entries.industries].filter(([, { kind }]) => kind === 'framework').map(([id]) => id)).toEqual(['building-blocks']);
  });
});

describe('content/industries/advanced-manufacturing', () => {
  const seven = [
    'process-design-development',
    'production',
    'maintenance-installation-repair',
    'supply-chain-logistics',
    'quality-assurance-continuous-improvement',
    'sustainable-green-manufacturing',
    'health-safety-security-environment',
  ].map((name) => `advanced-manufacturing/${name}`);

  test('has the seven industry-wide blocks of the guide, and the one that the redesign of 2020 adds', () => {
    const eight = [...seven, 'advanced-manufacturing/operations-management'];
    expect(blocksOf('advanced-manufacturing', 'industry-wide').toSorted()).toEqual(eight.toSorted());
  });

  test('has the nine blocks that a source names for microelectronics', () => {
    const blocks = entries.industries.get('advanced-manufacturing')?.tiers.flatMap((tier) => tier.blocks) ?? [];
    expect(blocks.filter(({ sector, basis }) => sector === 'microelectronics' && basis === 'source')).toHaveLength(9);
  });

  test.for(seven)('has for %s at least five critical work functions and four topics', (id) => {
    const block = entries.technical.get(id);
    expect(block?.functions.length).toBeGreaterThanOrEqual(5);
    expect(block?.topics.length).toBeGreaterThanOrEqual(4);
  });
});

describe('content/industries/automation', () => {
  test('builds on advanced manufacturing', () => {
    expect(entries.industries.get('automation')?.buildsOn).toBe('advanced-manufacturing');
  });

  test('has the seven specific blocks that its workbook names', () => {
    const tier = entries.industries.get('automation')?.tiers.find((one) => one.tier === 'industry-sector');
    expect(tier?.blocks.filter(({ basis }) => basis === 'source')).toHaveLength(7);
  });
});

describe('content/tiers.yaml', () => {
  test('has the seven tiers from the foundation up, the upper two under one number', () => {
    expect([...entries.tiers].map(([id, { order, number }]) => [id, order, number])).toEqual([
      ['personal-effectiveness', 1, 1],
      ['academic', 2, 2],
      ['workplace', 3, 3],
      ['industry-wide', 4, 4],
      ['industry-sector', 5, 5],
      ['occupation', 6, 6],
      ['management', 7, 6],
    ]);
  });

  test('puts each cluster of the library on one tier', () => {
    const clusters = [...entries.tiers.values()].flatMap(({ clusters: own }) => own.map(({ id }) => id));
    const used = new Set([...entries.competencies.values()].map(({ cluster }) => cluster));
    expect(clusters.toSorted()).toEqual([...used].toSorted());
  });
});
