import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Comparable } from '../../../src/domain/comparison/comparables.ts';
import { compareAll } from '../../../src/domain/comparison/comparison.ts';
import Comparison from '../../../src/tools/compare/Comparison.tsx';
import { aComparedJob, aComparedModel, asked } from '../../fixtures/some-comparables.ts';

const known = new Map(
  ['care', 'sums', 'zeal'].map((id, i) => [id, { title: `The ${id}`, tierNumber: i + 1, tierOrder: i + 1 }] as const),
);
const draw = (things: readonly Comparable[]): Promise<string> => {
  const urlOf = { thing: (id: string) => `/thing/${id}/`, competency: (id: string) => `/competency/${id}/` };
  const comparison = compareAll(things, known);
  const html = renderToString(
    h(Comparison, {
      comparison,
      urlOf,
      listsUrl: '/lists/',
      profilesUrl: '/profiles/',
      likenessUrl: '/guide/',
      level: 2,
    }),
  );
  return format(html, { parser: 'html', printWidth: 140, htmlWhitespaceSensitivity: 'ignore' });
};
const nurse = aComparedJob(
  'nurse',
  asked('care', { level: 'expert' }),
  asked('sums', { as: 'Counting' }),
  asked('zeal'),
);
const cook = {
  ...aComparedJob('cook', asked('care'), asked('sums')),
  rest: new Map([['zeal', 'much-more']] as const),
};

describe('Comparison', () => {
  test('shows two jobs: what differs first, then what is the same, then the facts', async () => {
    await expect(await draw([nurse, cook])).toMatchFileSnapshot('./comparison.snap.html');
  });

  test('shows three models with their tiers', async () => {
    const html = await draw([
      aComparedModel('mills', { care: '1.1', sums: '1.2' }),
      aComparedModel('shops', { care: '1.3', sums: '2.1' }),
      aComparedModel('farms', { care: '1.1', sums: '1.2' }),
    ]);
    expect(html).toContain('In all three, but on another tier (1)');
    expect(html).toContain('2.1 · Story 2');
    expect(html).toMatch(/What is the same[\s\S]*The care[\s\S]*Story 1/);
  });

  test('says so when nothing differs and when nothing is the same', async () => {
    expect(await draw([cook, cook])).toContain('Nothing: all that is listed is the same.');
    expect(await draw([aComparedJob('a', asked('care')), aComparedJob('b', asked('sums'))])).toContain(
      'No listed competency is the same in both.',
    );
  });

  test('keeps what an author wrote as words, never as markup', async () => {
    const html = await draw([{ ...nurse, title: '<script>alert(1)</script>' }, cook]);
    expect(html).not.toContain('<script>');
  });
});
