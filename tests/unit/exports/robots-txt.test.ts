import { expect, test } from 'vitest';
import { robotsTxt } from '../../../src/exports/robots-txt.ts';

test('robotsTxt(sitemap) lets everyone read everything and points to the sitemap', () => {
  const lines = robotsTxt('https://cairn.example/sitemap-index.xml').split('\n');
  expect(lines.filter((line) => line && !line.startsWith('#'))).toEqual([
    'User-agent: *',
    'Allow: /',
    'Sitemap: https://cairn.example/sitemap-index.xml',
  ]);
});
