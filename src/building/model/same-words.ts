import type { Base } from './model.ts';
import { keyOf, statementKey } from './parts.ts';

/** Whether two editions of a base say the same. */
export function sameWords(one: Base, other: Base): boolean {
  const isWhole = one.occupations && other.occupations;
  const said = ({ title, tiers, sectors = [], occupations, credentials }: Base): string =>
    JSON.stringify([
      title,
      sectors.map((sector) => [sector.origin, sector.title, sector.definition]),
      // What was taken before these were kept cannot be held against them.
      isWhole && [occupations, credentials],
      tiers.map((tier) => [
        tier.tier,
        tier.title,
        tier.blocks.map((block) => [
          keyOf(block),
          block.title,
          block.definition,
          block.topics,
          sectors.find(({ id }) => id === block.sector)?.origin,
          block.statements.map((each) => [statementKey(each), each.text]),
        ]),
      ]),
    ]);
  return said(one) === said(other);
}
