import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';
import { byTitle, find } from '../look-up.ts';
import { jaccard } from './jaccard.ts';

/** Another industry model, and what the two have in common. */
export interface NearestModel {
  readonly industry: string;
  /** Share of blocks in common, more than 0 and at most 1. */
  readonly likeness: number;
  /** Ids of the competencies that are blocks of both, in the order of the other model. */
  readonly shared: readonly string[];
  /** Number of competencies that are blocks of either. */
  readonly either: number;
}

/**
 * Find the models that share most blocks with one, as `jaccard` measures it.
 *
 * @param most models to return, at most
 * @returns the most alike first, then by title; none that shares nothing, so it may be empty
 * @throws {UnknownIdError} if no model has the id
 */
export function findNearestModels({ industries }: Pick<Atlas, 'industries'>, id: string, most: number): NearestModel[] {
  const all = blocksOfModels(industries);
  const own = find(all, id, 'industry model');
  return [...all]
    .filter(([other]) => other !== id)
    .map(([industry, theirs]) => {
      const shared = [...theirs].filter((competency) => own.has(competency));
      const either = own.size + theirs.size - shared.length;
      return { industry, likeness: jaccard(own, theirs), shared, either };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.likeness - a.likeness || byTitle(industries.get(a.industry)!, industries.get(b.industry)!))
    .slice(0, most);
}

/** Made once for all models, so that each is counted once and not for each of the others. */
const blocksOfModels = derive(
  (industries: Atlas['industries']): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [...industries].map(([id, { tiers }]) => [
        id,
        new Set(tiers.flatMap(({ blocks }) => blocks.map(({ competency }) => competency))),
      ]),
    ),
);
