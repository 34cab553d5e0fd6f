import { expect, test } from 'vitest';
import WhatWordsMean from '../../../src/components/entries/WhatWordsMean.astro';
import { aTerm } from '../../fixtures/a-term.ts';
import { draw } from '../../fixtures/draw.ts';

const atlas = {
  glossary: new Map([['proofing', aTerm({ title: 'Proofing', definition: 'The last rest of shaped dough.' })]]),
};

test('WhatWordsMean opens by the browser alone, says what a word means, and leads to the glossary', async () => {
  const html = await draw(WhatWordsMean, { atlas, words: ['proofing'] });
  expect(html).toContain('<summary>What “proofing” means</summary>');
  expect(html).toContain('The last rest of shaped dough.');
  expect(html).toContain('href="/glossary/#proofing"');
  expect(html).not.toContain('<script');
});

test('WhatWordsMean leaves out words that the glossary lacks, and itself where it lacks all', async () => {
  expect(await draw(WhatWordsMean, { atlas, words: ['crumb', 'proofing'] })).toContain('What “proofing” means');
  expect((await draw(WhatWordsMean, { atlas, words: ['crumb'] })).trim()).toBe('');
});
