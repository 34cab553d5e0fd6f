import { expect, test } from 'vitest';
import LinkMatrix from '../../../src/components/figures/LinkMatrix.astro';
import { drawFigure } from '../../fixtures/draw-figure.ts';
import { mostResponsibilities } from '../../fixtures/worst-figures.ts';

const columns = [
  { id: 'lay', title: 'Lay the stones', needs: { care: 'high' as const } },
  { id: 'count', title: 'Count the stones', needs: { care: 'moderate' as const, sums: 'high' as const } },
];
const rows = [
  { id: 'care', title: 'Care' },
  { id: 'sums', title: 'Sums' },
];
const most = {
  columns: mostResponsibilities.columns,
  rows: mostResponsibilities.clusters.flatMap(({ competencies }) =>
    competencies.map(({ competency, title }) => ({ id: competency, title })),
  ),
};

test.for([
  ['', { columns, rows }],
  ['-most', most],
] as const)(
  'LinkMatrix draws a row a competency, a column a responsibility, a dot a link: link-matrix%s',
  async ([name, drawn]) => {
    const props = {
      ...drawn,
      title: 'What a mason needs',
      urlOf: (id: string) => `/competencies/${id}/`,
      anchorOf: (id: string) => `#responsibility-${id}`,
    };
    for (const form of ['wide', 'narrow'] as const) {
      const svg = await drawFigure([[LinkMatrix, props]], form);
      await expect(svg).toMatchFileSnapshot(`./snapshots/link-matrix${name}-${form}.svg`);
    }
  },
);
