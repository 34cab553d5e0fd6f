import { deriveEach } from '../derive.ts';
import type { Atlas } from './atlas.ts';
import { type Block, listTiers } from './model-tiers.ts';

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
export const blocksOf = deriveEach(
  (atlas: Atlas, industry: string): ReadonlyMap<string, PlacedBlock> =>
    new Map(
      listTiers(atlas, industry).flatMap(({ tier, title: tierTitle, blocks }) =>
        blocks.map((block) => [block.competency, { ...block, tier, tierTitle }] as const),
      ),
    ),
);

/** Numbers of a technical competency in its own model, as the originals count them. */
export interface OutlineNumbers {
  /** `4.2`: number of the tier and place in it; null when the model has no block for it. */
  readonly block: string | null;
  /** Id of each critical work function → `4.2.1`; empty when the block has no number. */
  readonly functions: ReadonlyMap<string, string>;
}

/**
 * Number a technical competency and its critical work functions: tier, block, function.
 *
 * @param competency id of a competency; one of the library has no number of its own, as each model counts anew
 */
export function outlineNumbers(atlas: Atlas, competency: string): OutlineNumbers {
  const industry = atlas.allCompetencies.get(competency)?.industry ?? null;
  const block = industry === null ? undefined : blocksOf(atlas, industry).get(competency)?.number;
  if (block === undefined) return { block: null, functions: new Map() };
  const functions = atlas.behaviorsOf.get(competency) ?? [];
  return { block, functions: new Map(functions.map(({ id }, i) => [id, `${block}.${i + 1}`])) };
}
