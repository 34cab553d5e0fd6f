import { expect, test } from 'vitest';
import SquareCode from '../../../src/components/figures/SquareCode.astro';
import { draw } from '../../fixtures/draw.ts';

test('SquareCode writes the address in words beside its code', async () => {
  const address = 'https://cairn.example/jobs/nurse/';
  const html = await draw(SquareCode, { address });
  await expect(html).toMatchFileSnapshot('./square-code.snap.html');
});
