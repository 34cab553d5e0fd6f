import { expect, test } from 'vitest';
import CompetencyClusters from '../../../src/components/figures/CompetencyClusters.astro';
import { competencyClusters } from '../../../src/figures/competency-clusters.ts';
import { draw } from '../../fixtures/draw.ts';
import { aJobCluster } from '../../fixtures/figures.ts';

test('CompetencyClusters tells importance by the stone and level by four circles', async () => {
  const clusters = [aJobCluster('Habits')];
  const html = await draw(CompetencyClusters, {
    wide: competencyClusters(clusters, 'wide'),
    narrow: competencyClusters(clusters, 'narrow'),
    title: 'What a mason needs',
    urlOf: (id: string) => `/competencies/${id}/`,
  });
  await expect(html).toMatchFileSnapshot('./competency-clusters.snap.html');
});
