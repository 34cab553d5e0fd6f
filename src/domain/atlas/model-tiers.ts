import type { Basis } from '../../schemas/parts.ts';
import type { Atlas } from './atlas.ts';
import { find } from '../look-up.ts';

/** One block of a model, numbered like the originals. */
export interface Block {
  /** `1.1`: number of the tier and place in it. */
  readonly number: string;
  /** Id of its competency. */
  readonly competency: string;
  /** The name this model gives it. */
  readonly title: string;
  /** The competency’s own name. */
  readonly canonical: string;
  readonly definition: string;
  /** Id of its sector, or null. */
  readonly sector: string | null;
  readonly basis: Basis;
}

/** One tier of a model with its blocks in order. */
export interface ModelTier {
  /** Id of the tier: `workplace`. */
  readonly tier: string;
  /** 1–6; the occupation and management tiers share 6. */
  readonly number: number;
  /** Place from the foundation up, 1–7; the color follows from it. */
  readonly order: number;
  readonly title: string;
  readonly short: string;
  readonly definition: string;
  readonly part: 'foundation' | 'technical' | 'upper';
  readonly note: string | null;
  readonly blocks: readonly Block[];
  /** The model’s sectors that have blocks on this tier, in the model’s order. */
  readonly sectors: readonly { readonly id: string; readonly title: string; readonly definition: string }[];
}

/**
 * List the tiers of a model from the foundation up, with the names that the model gives to its blocks.
 * A tier without blocks is kept: that it is empty is something the model says.
 *
 * @throws {UnknownIdError} if no model has the id
 */
export function listTiers(atlas: Atlas, industry: string): ModelTier[] {
  const model = find(atlas.industries, industry, 'industry model');
  const placed = new Map<number, number>();
  return model.tiers.map(({ tier, as, note, blocks }) => {
    const known = find(atlas.tiers, tier, 'tier');
    return {
      tier,
      number: known.number,
      order: known.order,
      title: as ?? known.title,
      short: as ?? known.short,
      definition: known.definition,
      part: known.part,
      note: note ?? null,
      blocks: blocks.map((block) => {
        const place = (placed.get(known.number) ?? 0) + 1;
        placed.set(known.number, place);
        const competency = find(atlas.allCompetencies, block.competency, 'competency');
        return {
          number: `${known.number}.${place}`,
          competency: block.competency,
          title: block.as ?? competency.title,
          canonical: competency.title,
          definition: competency.definition,
          sector: block.sector ?? null,
          basis: block.basis,
        };
      }),
      sectors: model.sectors.filter(({ id }) => blocks.some(({ sector }) => sector === id)),
    };
  });
}

/** Count the blocks of a model. */
export function countBlocks(tiers: readonly ModelTier[]): number {
  return tiers.reduce((sum, { blocks }) => sum + blocks.length, 0);
}
