import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { findBarriers } from '../fixtures/find-barriers.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('axe finds no barrier, in light and dark, on a phone and at a desk', () => {
  test.for(samplePages.map(({ name, path }) => [name, path] as const))('on the page %s', async ([, path]) => {
    const found = await site.visitDrawn(path, {}, findBarriers);
    expect(found).toEqual([]);
  });
});
