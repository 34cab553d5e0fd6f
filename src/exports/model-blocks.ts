import type { Atlas } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import { find } from '../domain/look-up.ts';
import { type Block, listTiers } from '../domain/atlas/model-tiers.ts';

/** A block of a model with the tier it stands on. */
export interface PlacedBlock extends Block {
  /** Id of the tier. */
  readonly tier: string;
  /** The name the model gives the tier. */
  readonly tierTitle: string;
}

/**
 * The blocks of a model by the competency each stands for, from the foundation up; listed once for an atlas.
 *
 * @throws {UnknownIdError} if no model has the id
 */
export const blocksOf = (atlas: Atlas, industry: string): ReadonlyMap<string, PlacedBlock> =>
  find(blocksOfModels(atlas), industry, 'industry model');

const blocksOfModels = derive(
  (atlas: Atlas) => new Map([...atlas.industries.keys()].map((id) => [id, listBlocks(atlas, id)])),
);

const listBlocks = (atlas: Atlas, industry: string): ReadonlyMap<string, PlacedBlock> =>
  new Map(
    listTiers(atlas, industry).flatMap(({ tier, title: tierTitle, blocks }) =>
      blocks.map((block) => [block.competency, { ...block, tier, tierTitle }] as const),
    ),
  );
