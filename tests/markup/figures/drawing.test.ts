import { expect, test } from 'vitest';
import Drawing from '../../../src/components/figures/Drawing.astro';
import { draw } from '../../fixtures/draw.ts';

const drawn = (width: number, finding?: string) =>
  draw(
    Drawing,
    {
      kind: 'ladder',
      title: 'Places in a bakery',
      finding,
      wide: { width, height: 400 },
      narrow: { width: 320, height: 900 },
    },
    { default: '<g></g>', caption: 'Every stone leads to its page.' },
  );

test('Drawing lets a drawing that no column holds scroll by itself, at its full size', async () => {
  const html = await drawn(761);
  expect(html).toContain('<section class="scroll" tabindex="0" aria-label="Places in a bakery">');
  expect(html).toContain('<svg class="wide" viewBox="0 0 761 400" width="761"');
  expect(await drawn(760)).not.toContain('class="scroll"');
});

test('Drawing frames both drawings with a way past them, what saves them, and a caption', async () => {
  await expect(await drawn(700)).toMatchFileSnapshot('./drawing.snap.html');
});

test('Drawing says above itself what it finds, and nothing where there is nothing to find', async () => {
  expect(await drawn(700, 'Two ways lead up')).toMatch(
    /^<figure class="figure ladder">\s*<p class="no-print"><strong>Two ways lead up<\/strong><\/p>/,
  );
  expect(await drawn(700, '')).not.toContain('<strong>');
});
