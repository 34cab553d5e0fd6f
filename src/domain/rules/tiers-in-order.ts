import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** A model lists its tiers from the foundation up, each once; only tier 5 splits into sectors. */
export function tiersInOrder({ industries, tiers }: Entries): Finding[] {
  return [...industries].flatMap(([id, model]) => {
    const problems: Finding[] = [];
    let below = 0;
    model.tiers.forEach(({ tier, blocks }, t) => {
      const order = tiers.get(tier)?.order;
      if (order === undefined) return;
      if (order <= below) {
        problems.push(
          problemAt(
            'industries',
            id,
            `tiers.${t}.tier`,
            `tier "${tier}" stands above one that it carries`,
            `list the tiers in this order: ${[...tiers.keys()].join(', ')}`,
          ),
        );
      }
      below = Math.max(below, order);
      const split = blocks.findIndex((block) => block.sector);
      if (split >= 0 && tier !== 'industry-sector') {
        problems.push(
          problemAt(
            'industries',
            id,
            `tiers.${t}.blocks.${split}.sector`,
            `tier "${tier}" does not split into sectors`,
            'move the block to the tier "industry-sector", or take its sector out',
          ),
        );
      }
    });
    return problems;
  });
}
