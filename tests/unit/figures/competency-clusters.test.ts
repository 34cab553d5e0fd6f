import { describe, expect, test } from 'vitest';
import { competencyClusters } from '../../../src/figures/competency-clusters.ts';
import { aHeldCompetency as stone } from '../../fixtures/a-held-competency.ts';

describe('competencyClusters(clusters, size)', () => {
  test('lays one course a cluster, with the level of each competency in pips', () => {
    const { width, height, clusters } = competencyClusters([
      { title: 'First', competencies: [stone('Tidiness', 'skilled')] },
      { title: 'Second', competencies: [stone('Patience', 'expert')] },
    ]);
    expect([width, height]).toEqual([760, 2 * (24 + 58) + 14]);
    expect(clusters[0]).toEqual({
      title: 'First',
      heading: { x: 0, y: 15 },
      stones: [
        {
          stone: stone('Tidiness', 'skilled'),
          x: 0,
          y: 24,
          width: 185,
          height: 58,
          lines: [{ text: 'Tidiness', x: 92.5, y: 53, glue: '' }],
          pips: [
            { cx: 79, cy: 73, filled: true },
            { cx: 88, cy: 73, filled: true },
            { cx: 97, cy: 73, filled: false },
            { cx: 106, cy: 73, filled: false },
          ],
        },
      ],
    });
    expect(clusters[1]!.heading).toEqual({ x: 0, y: 111 });
    expect(clusters[1]!.stones[0]!.pips.map(({ filled }) => filled)).toEqual([true, true, true, true]);
  });

  test('lays at most four side by side, or two in the narrow drawing, all of one width', () => {
    const five = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => stone(title));
    const facts = [
      { title: 'All', competencies: five },
      { title: 'Last', competencies: [stone('Six')] },
    ];
    const rowsOf = (size: 'wide' | 'narrow') => competencyClusters(facts, size).clusters[0]!.stones.map(({ y }) => y);
    expect(rowsOf('wide')).toEqual([24, 24, 24, 88, 88]);
    expect(rowsOf('narrow')).toEqual([25, 25, 91, 91, 157]);
    const widths = competencyClusters(facts).clusters.flatMap(({ stones }) => stones.map(({ width }) => width));
    expect(new Set(widths)).toEqual(new Set([185]));
  });

  test('throws RangeError without clusters', () => {
    expect(() => competencyClusters([])).toThrow(RangeError);
  });
});
