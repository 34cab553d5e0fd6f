import type { Basis } from '../../schemas/parts.ts';
import type { Atlas } from './atlas.ts';
import { find } from '../look-up.ts';
import { meaningfulStems } from '../similarity/stems.ts';

/** Id of the tier that names what single occupations ask: models leave its blocks open, and name the occupations. */
export const occupationTier = 'occupation';

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

/** Place of a block’s sector among those of its tier, from 1; undefined for a block that all sectors share. */
export function sectorPlace(
  { sectors }: Pick<ModelTier, 'sectors'>,
  { sector }: Pick<Block, 'sector'>,
): number | undefined {
  const place = sectors.findIndex(({ id }) => id === sector) + 1;
  return place > 0 ? place : undefined;
}

/**
 * Whether the sectors of a tier need names over their blocks. They do not where each has one block that says its name
 * already, as "Solar Energy" does for the sector "Solar".
 */
export function needsSectorNames({ sectors, blocks }: Pick<ModelTier, 'sectors' | 'blocks'>): boolean {
  return sectors.some(({ id, title }) => {
    const [one, ...more] = blocks.filter(({ sector }) => sector === id);
    const said = new Set(meaningfulStems(one?.title ?? ''));
    return more.length > 0 || !meaningfulStems(title).some((stem) => said.has(stem));
  });
}

/** How the industry models use a tier. */
export interface TierUse {
  /** Industry models that have blocks on it. */
  readonly models: number;
  /** Industry models in all, the framework apart. */
  readonly of: number;
  /** Blocks on it in a model that has any, at least and at most; 0 where none has. */
  readonly least: number;
  readonly most: number;
}

/** Count, for each tier, the industry models that have blocks on it, and how many they have. */
export function countTierUses({ industries, tiers }: Pick<Atlas, 'industries' | 'tiers'>): Map<string, TierUse> {
  const models = [...industries.values()].filter(({ kind }) => kind === 'industry');
  return new Map(
    [...tiers.keys()].map((id) => {
      const counts = models
        .map((model) => model.tiers.find(({ tier }) => tier === id)?.blocks.length ?? 0)
        .filter((count) => count > 0);
      const [least, most] = counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : [0, 0];
      return [id, { models: counts.length, of: models.length, least, most }];
    }),
  );
}
