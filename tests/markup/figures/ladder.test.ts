import { expect, test } from 'vitest';
import Ladder from '../../../src/components/figures/Ladder.astro';
import { ladder } from '../../../src/figures/ladder.ts';
import { tallLadder } from '../../../src/figures/tall-ladder.ts';
import { draw } from '../../fixtures/draw.ts';

const places = [
  { id: 'helper', title: 'Helper', level: 1 },
  { id: 'baker', title: 'Baker', level: 2 },
];
const steps = [{ from: 'helper', to: 'baker', kind: 'advance' as const }];

test('Ladder draws each place and each numbered step as a link, twice', async () => {
  const html = await draw(Ladder, {
    wide: ladder(places, steps),
    narrow: tallLadder(places, steps),
    title: 'Places and steps of the bakery',
    colorOf: (level: number) => `tier-${level}`,
  });
  await expect(html).toMatchFileSnapshot('./ladder.snap.html');
});
