import { competencyKey } from '../../domain/ledger/keys.ts';
import type { BuiltBlock, BuiltModel, BuiltSector, BuiltStatement, BuiltTier } from './model.ts';

/** Makes an identifier (UUID v4). */
export type NewId = () => string;

/** The name of a competency of this site by its id; undefined for one that the site does not have. */
export type NameOf = (competency: string) => string | undefined;

/** Id of the tier that sectors stand on (`content/tiers.yaml`). */
export const sectorTier = 'industry-sector';

/** Begin a model with nothing in it. */
export const newModel = (id: string, today: string): BuiltModel => ({
  format: 'cairn-built-model',
  version: 1,
  id,
  made: today,
  name: '',
  family: '',
  summary: '',
  phrases: [],
  introduction: '',
  stewards: [],
  tiers: [],
  sectors: [],
  occupations: [],
  credentials: [],
  bases: [],
});

/** A block with its tier and its places, counted from 0. */
export interface Placed {
  readonly block: BuiltBlock;
  readonly tier: BuiltTier;
  /** Place of the tier in the model. */
  readonly row: number;
  /** Place of the block in its tier. */
  readonly at: number;
}

/** Every block of some tiers, from the foundation up. */
export const listBlocks = (tiers: readonly BuiltTier[]): Placed[] =>
  tiers.flatMap((tier, row) => tier.blocks.map((block, at) => ({ block, tier, row, at })));

/** Find a block by its id. */
export function findBlock({ tiers }: Pick<BuiltModel, 'tiers'>, id: string): Placed | undefined {
  for (const [row, tier] of tiers.entries()) {
    const at = tier.blocks.findIndex((block) => block.id === id);
    if (at >= 0) return { block: tier.blocks[at]!, tier, row, at };
  }
  return undefined;
}

/** Count the blocks of a model. */
export const countBlocks = ({ tiers }: Pick<BuiltModel, 'tiers'>): number =>
  tiers.reduce((sum, { blocks }) => sum + blocks.length, 0);

/** Count the statements that a model holds itself; those of the site’s competencies are not in it. */
export const countStatements = ({ tiers }: Pick<BuiltModel, 'tiers'>): number =>
  tiers.reduce((sum, { blocks }) => sum + blocks.reduce((own, { statements }) => own + statements.length, 0), 0);

/** The name that a block has in its model. Empty for a block without a name. */
export const titleOf = ({ title, competency }: Pick<BuiltBlock, 'title' | 'competency'>, nameOf: NameOf): string =>
  title || (competency === undefined ? '' : (nameOf(competency) ?? competency));

/**
 * By what two blocks are known to be one: the competency of this site that they are or were, or the item of an opened framework. A block
 * that somebody wrote is known by its own id alone.
 */
export function keyOf({ id, competency, origin }: Pick<BuiltBlock, 'id' | 'competency' | 'origin'>): string {
  if (competency !== undefined) return competencyKey(competency);
  if (!origin) return `own:${id}`;
  return origin.from.startsWith('opened:') ? `${origin.from} ${origin.thing}` : competencyKey(origin.thing);
}

/** By what a statement of a base is known: its id in an opened file, or its identifier here. What was taken from it has this as its origin. */
export const statementKey = ({ id, origin }: Pick<BuiltStatement, 'id' | 'origin'>): string => origin?.thing ?? id;

/** A name as it is compared: capitals and spaces do not count. */
export const plainTitle = (title: string): string => title.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** By what two sectors are known to be one: the sector that they were taken from, or their name. */
export const sectorKey = ({ origin, title }: Pick<BuiltSector, 'origin' | 'title'>): string =>
  origin ? `${origin.from} ${origin.thing}` : plainTitle(title);

/** Whether two sectors are joined where they meet: they have one origin, or one name. */
export const isSameSector = (one: BuiltSector, other: BuiltSector): boolean =>
  sectorKey(one) === sectorKey(other) || plainTitle(one.title) === plainTitle(other.title);
