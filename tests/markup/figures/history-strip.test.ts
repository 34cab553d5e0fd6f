import { describe, expect, test } from 'vitest';
import HistoryStrip from '../../../src/components/figures/HistoryStrip.astro';
import type { StripEvent } from '../../../src/figures/history-strip.ts';
import { draw } from '../../fixtures/draw.ts';

const events: StripEvent[] = [
  { date: '2008', mark: 'edition', words: 'first published' },
  { date: '2018-11', mark: 'edition', words: 'updated' },
  { date: '2018-11', mark: 'retired', words: 'retired' },
  { date: '2026-11-22', mark: 'review', words: 'reviewed by us' },
];

describe('HistoryStrip', () => {
  test('draws each year twice, as a link with its words and its stones', async () => {
    const html = await draw(
      HistoryStrip,
      {
        events,
        title: 'History of masonry',
        anchorOf: (year: string) => `#history-${year}`,
      },
      { default: 'A filled stone is an edition.' },
    );
    await expect(html).toMatchFileSnapshot('./history-strip.snap.html');
  });
});
