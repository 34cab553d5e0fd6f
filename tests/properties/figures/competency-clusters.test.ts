import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterSizes, competencyClusters } from '../../../src/figures/competency-clusters.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { someWords } from '../../fixtures/some-tiers.ts';
import { aHeldCompetency as stone } from '../../fixtures/a-held-competency.ts';

describe.for(['wide', 'narrow'] as const)('competencyClusters(clusters, "%s"), whatever it shows,', (size) => {
  const { cut } = clusterSizes[size];
  const clusters = fc.array(
    fc.record({
      title: someWords(3),
      competencies: fc.array(
        someWords(5).map((title) => stone(title)),
        { minLength: 1, maxLength: 9 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );

  test('keeps every stone inside the drawing, in order, below its heading and above the next', () => {
    fc.assert(
      fc.property(clusters, (facts) => {
        const figure = competencyClusters(facts, size);
        expect(figure.clusters.map(({ stones }) => stones.map((one) => one.stone))).toEqual(
          facts.map(({ competencies }) => competencies),
        );
        figure.clusters.forEach(({ heading, stones }, i) => {
          const floor = figure.clusters[i + 1]?.heading.y ?? figure.height + 0.1;
          for (const { x, y, width, height } of stones) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(figure.width + 0.1);
            expect(y).toBeGreaterThan(heading.y);
            expect(y + height).toBeLessThanOrEqual(floor);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps words and pips inside their stone, and apart', () => {
    fc.assert(
      fc.property(clusters, (facts) => {
        for (const { stones } of competencyClusters(facts, size).clusters) {
          for (const { x, y, width, height, lines, pips } of stones) {
            const top = Math.min(...pips.map(({ cy }) => cy)) - 2.6;
            for (const { text, y: baseline } of lines) {
              expect(textWidth(text, cut.size), text).toBeLessThanOrEqual(width);
              expect(baseline - cut.size * 0.7).toBeGreaterThanOrEqual(y);
              expect(baseline + cut.size * 0.2).toBeLessThanOrEqual(top);
            }
            for (const { cx, cy } of pips) {
              expect(cx).toBeGreaterThan(x);
              expect(cx).toBeLessThan(x + width);
              expect(cy + 2.6).toBeLessThanOrEqual(y + height);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
