import { expect, test } from 'vitest';
import Heading from '../../../src/components/site/Heading.astro';
import { draw } from '../../fixtures/draw.ts';

test('Heading has a link beside it that is named by its words, whatever they are marked with', async () => {
  const html = await draw(Heading, { id: 'staff' }, { default: 'R&amp;D <em>staff</em>' });
  expect(html).toMatch(/<a class="anchor" href="#staff" aria-label="Link to R&(?:amp|#38);D staff"><\/a>/);
});
