import { expect, test } from 'vitest';
import CompetencyClusters from '../../../src/components/figures/CompetencyClusters.astro';
import { draw } from '../../fixtures/draw.ts';
import { aJobCluster } from '../../fixtures/figures.ts';

test('CompetencyClusters tells importance by the stone and level by four circles', async () => {
  const html = await draw(CompetencyClusters, {
    clusters: [aJobCluster('Habits')],
    title: 'What a mason needs',
    urlOf: (id: string) => `/competencies/${id}/`,
  });
  await expect(html).toMatchFileSnapshot('./competency-clusters.snap.html');
});
