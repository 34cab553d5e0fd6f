import type { Atlas } from '../domain/atlas.ts';
import { type Block, listTiers } from '../domain/model-tiers.ts';

/** A block of a model with the tier it stands on. */
export interface PlacedBlock extends Block {
  /** Id of the tier. */
  readonly tier: string;
  /** The name the model gives the tier. */
  readonly tierTitle: string;
}

const known = new WeakMap<Atlas, Map<string, ReadonlyMap<string, PlacedBlock>>>();

/**
 * The blocks of a model by the competency each stands for, from the foundation up; listed once for an atlas.
 *
 * @throws {UnknownIdError} if no model has the id
 */
export function blocksOf(atlas: Atlas, industry: string): ReadonlyMap<string, PlacedBlock> {
  const models = known.get(atlas) ?? new Map<string, ReadonlyMap<string, PlacedBlock>>();
  known.set(atlas, models);
  const listed = models.get(industry);
  if (listed) return listed;
  const blocks = new Map(
    listTiers(atlas, industry).flatMap(({ tier, title: tierTitle, blocks: own }) =>
      own.map((block) => [block.competency, { ...block, tier, tierTitle }] as const),
    ),
  );
  models.set(industry, blocks);
  return blocks;
}
