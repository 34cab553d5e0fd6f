import { describe, expect, test } from 'vitest';
import BasisMark from '../../../src/components/entries/BasisMark.astro';
import BehaviorList from '../../../src/components/entries/BehaviorList.astro';
import CompetencyRow from '../../../src/components/entries/CompetencyRow.astro';
import { draw } from '../../fixtures/draw.ts';

const competency = { id: 'care', title: 'Care', definition: 'Takes care.', tierNumber: 1 };

describe('CompetencyRow', () => {
  test('shows the mark, the name and what it is', async () => {
    await expect(await draw(CompetencyRow, { competency })).toMatchFileSnapshot('./competency-row.snap.html');
  });

  test('shows a local name first and its own name after it', async () => {
    const html = await draw(CompetencyRow, { competency, as: 'Thoroughness' });
    expect(html).toMatch(/Thoroughness[\s\S]*\(Care\)/);
  });

  test('keeps what an author wrote as words, never as markup', async () => {
    const html = await draw(CompetencyRow, { competency: { ...competency, title: '<script>alert(1)</script>' } });
    expect(html).not.toContain('<script>');
  });
});

test('BehaviorList leads each behavior to its own page', async () => {
  const html = await draw(BehaviorList, {
    behaviors: [{ id: 'care/counts', name: 'counts', text: 'Counts the stones.' }],
    tierOrder: 1,
  });
  expect(html).toContain('href="/competencies/care/counts/"');
  expect(html).toContain('id="counts"');
});

test('BasisMark names what stands behind a statement and leads to the explanation', async () => {
  const html = await draw(BasisMark, { basis: ['onet', 'description'] });
  expect(html).toContain('O*NET + description');
  expect(html).toContain('/guides/how-the-numbers-are-made/#');
});
