import { expect, test } from 'vitest';
import CompetencyClusters from '../../../src/components/figures/CompetencyClusters.astro';
import { drawFigure } from '../../fixtures/draw-figure.ts';
import { aJobCluster } from '../../fixtures/figures.ts';
import { mostResponsibilities } from '../../fixtures/worst-figures.ts';

test.for([
  ['', [aJobCluster('Habits')]],
  ['-most', mostResponsibilities.clusters],
] as const)(
  'CompetencyClusters tells importance by the stone and level by four circles: competency-clusters%s',
  async ([name, clusters]) => {
    const props = { clusters, title: 'What a mason needs', urlOf: (id: string) => `/competencies/${id}/` };
    for (const form of ['wide', 'narrow'] as const) {
      const svg = await drawFigure([[CompetencyClusters, props]], form);
      await expect(svg).toMatchFileSnapshot(`./snapshots/competency-clusters${name}-${form}.svg`);
    }
  },
);
