import { expect, test } from 'vitest';
import LinkMatrix from '../../../src/components/figures/LinkMatrix.astro';
import { draw } from '../../fixtures/draw.ts';

const columns = [
  { id: 'lay', title: 'Lay the stones', needs: { care: 'high' as const } },
  { id: 'count', title: 'Count the stones', needs: { care: 'moderate' as const, sums: 'high' as const } },
];
const rows = [
  { id: 'care', title: 'Care' },
  { id: 'sums', title: 'Sums' },
];

test('LinkMatrix draws a row a competency, a column a responsibility, a dot a link', async () => {
  const html = await draw(LinkMatrix, {
    columns,
    rows,
    title: 'What a mason needs',
    urlOf: (id: string) => `/competencies/${id}/`,
    anchorOf: (id: string) => `#responsibility-${id}`,
  });
  await expect(html).toMatchFileSnapshot('./link-matrix.snap.html');
});
