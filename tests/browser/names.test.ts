import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { hear } from '../fixtures/heard.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

/** Pages of the same kinds that say more: an answer, a ladder between jobs. */
const more = [
  { name: 'search-answered', path: 'search/?q=nurse' },
  { name: 'ladder-of-jobs', path: 'ladders/retail-banking-wealth/' },
];

describe('to a machine, a page says what it shows', () => {
  test.for([...samplePages, ...more].map(({ name, path }) => [name, path] as const))(
    'the page %s',
    async ([, path]) => {
      const heard = await site.visitDrawn(path, {}, hear);
      expect(heard).toEqual({ joined: [], headings: [], generated: [], links: [] });
    },
  );
});
