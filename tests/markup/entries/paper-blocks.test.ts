import { expect, test } from 'vitest';
import PaperBlocks from '../../../src/components/entries/PaperBlocks.astro';
import { draw } from '../../fixtures/draw.ts';

test('PaperBlocks draws each piece, and leaves room where something is to be filled in', async () => {
  const html = await draw(PaperBlocks, {
    blocks: [
      { kind: 'heading', text: 'Pay', minor: false },
      { kind: 'text', text: 'Half earn <more>.' },
      { kind: 'list', numbered: true, items: [{ text: 'Ask.', parts: ['Wait.'] }] },
      { kind: 'list', numbered: false, items: [{ text: 'Hear.', parts: [] }] },
      {
        kind: 'facts',
        facts: [
          ['Name', ''],
          ['Hours', 'By night.'],
        ],
      },
      {
        kind: 'table',
        caption: 'Score sheet',
        columns: ['Competency', 'Strong'],
        rows: [
          ['Patience', ''],
          ['', ''],
        ],
      },
    ],
  });
  const plain = html.replaceAll(/\s+/g, ' ').replaceAll(/ ?(<[^>]+>) ?/g, '$1');
  for (const part of [
    '<h3>Pay</h3>',
    '<p>Half earn &lt;more&gt;.</p>',
    '<ol><li>Ask.<ul><li>Wait.</li></ul></li></ol>',
    '<ul><li>Hear.</li></ul>',
    '<dt>Name</dt><dd class="blank"></dd><dt>Hours</dt><dd>By night.</dd>',
    '<caption>Score sheet</caption>',
    '<th scope="col">Competency</th><th scope="col">Strong</th>',
    '<th scope="row">Patience</th><td></td>',
    '<tr><td></td><td></td></tr>',
  ])
    expect(plain).toContain(part);
});
