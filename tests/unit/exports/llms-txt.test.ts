import { expect, test } from 'vitest';
import { llmsTxt } from '../../../src/exports/llms-txt.ts';

test('llmsTxt(title, summary, notes, sections) writes a name, a quotation, paragraphs, and links under headings', () => {
  const text = llmsTxt(
    'Bread',
    'All of\nbread.',
    ['It is free.'],
    [
      {
        title: 'Loaves',
        links: [
          { title: 'Rye [dark]', url: 'https://bread.example/rye/', note: 'Dense  and sour' },
          { title: 'Wheat', url: 'https://bread.example/wheat/' },
        ],
      },
    ],
  );
  expect(text).toBe(
    [
      '# Bread',
      '',
      '> All of bread.',
      '',
      'It is free.',
      '',
      '## Loaves',
      '',
      '- [Rye \\[dark\\]](https://bread.example/rye/): Dense and sour',
      '- [Wheat](https://bread.example/wheat/)',
      '',
    ].join('\n'),
  );
});
