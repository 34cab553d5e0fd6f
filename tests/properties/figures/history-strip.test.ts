import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyStrip, mostStripYears, type StripEvent, stripSizes } from '../../../src/figures/history-strip.ts';
import { textWidth } from '../../../src/figures/text.ts';

describe('historyStrip(events, size)', () => {
  test.for(['wide', 'narrow'] as const)(
    'keeps years apart and all words in the drawing, %s, whatever the dates',
    (size) => {
      const words = fc.constantFrom('first published', 'updated', 'blocks added', 'blocks retired', 'names changed');
      const mark = fc.constantFrom<StripEvent['mark']>('edition', 'change', 'retired', 'review');
      const some = fc
        .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 2, maxLength: mostStripYears })
        .chain((years) =>
          fc.tuple(
            ...years.map((year) =>
              fc.array(fc.record({ date: fc.constant(`${year}-05`), mark, words }), { minLength: 1, maxLength: 4 }),
            ),
          ),
        );
      fc.assert(
        fc.property(some, (lists) => {
          const { years, width, height } = historyStrip(lists.flat(), size);
          let left = 0;
          for (const { box, lines, stones, year } of years) {
            expect(box.x).toBeGreaterThanOrEqual(left - 0.2);
            left = box.x + box.width;
            expect(left).toBeLessThanOrEqual(width + 0.2);
            for (const { text } of [...lines, { text: year }])
              expect(textWidth(text, stripSizes[size].size)).toBeLessThanOrEqual(box.width + 0.1);
            for (const { y } of lines) expect(y).toBeLessThan(height);
            for (const stone of stones) expect(stone.y).toBeGreaterThanOrEqual(0);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
