import type { Ledger } from '../../schemas/ledger.ts';

/** What the file is called in itself. */
export const builtModelFormat = 'cairn-built-model';
/** The version that this code writes. */
export const builtModelVersion = 1;

/** The longest that a person’s own words may be, in characters (UTF-16), and the most things of a kind in one model. */
export const builtModelLimits = {
  title: 200,
  statement: 1000,
  text: 2000,
  tiers: 9,
  blocks: 400,
  statements: 6000,
  sectors: 40,
  occupations: 400,
  credentials: 400,
  bases: 20,
};

/** Where something came from. */
export interface Origin {
  /** Key of what it was taken from: `industry:retail`, `job:nurse`; of an opened framework, `opened:` and its id in the file. */
  readonly from: string;
  /** Its name there: id of the competency, key of the behavior or function, id of the opened item. */
  readonly thing: string;
}

/** Something that can be seen at work: a behavior, or a critical work function. */
export interface BuiltStatement {
  /** UUID, made once; exports mint with it, so a later export of the same model has the same identifiers. */
  readonly id: string;
  readonly text: string;
  readonly origin?: Origin;
}

/** A competency as this model has it. */
export interface BuiltBlock {
  /** UUID, made once. */
  readonly id: string;
  /**
   * Id of the competency of this site that the block stands for, when nothing but its name differs: then `definition`, `statements` and
   * `topics` are those of the site and are left empty here. Undefined for a block of one’s own, or one whose words were changed.
   */
  readonly competency?: string;
  /** The name in this model; empty for the competency’s own. */
  readonly title: string;
  readonly definition: string;
  readonly statements: readonly BuiltStatement[];
  /** What one has to know. */
  readonly topics: readonly string[];
  /** UUID of a sector of this model; only on the tier of sectors. */
  readonly sector?: string;
  readonly origin?: Origin;
}

/** A tier, from the foundation up. */
export interface BuiltTier {
  /** UUID, made once. */
  readonly id: string;
  /** Id of a tier of this site (`content/tiers.yaml`): `workplace`. No two tiers of a model have the same. */
  readonly tier: string;
  /** The name in this model; empty for the tier’s own. */
  readonly title: string;
  readonly blocks: readonly BuiltBlock[];
}

/** A branch of the industry. */
export interface BuiltSector {
  /** UUID, made once. */
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** The sector of a model of this site that it was taken from: the model’s key, and the id of the sector there. */
  readonly origin?: Origin;
}

/** What the model was begun from, or had blended in, as it was on that day: changes are told against it, and its next edition is merged with it. */
export interface Base {
  /** `industry:retail`, `job:nurse`, `opened:` and an id. */
  readonly from: string;
  readonly title: string;
  /** Day of the latest change of the content that it was taken from. */
  readonly edition: string;
  /**
   * Its tiers as they were taken, with their words written out, names too. Blocks of this site keep their `competency`; every block has
   * an `origin`, and a statement its `id` there.
   */
  readonly tiers: readonly BuiltTier[];
  /** Its sectors as they were taken, by the ids that its blocks name; left out where it has none. */
  readonly sectors?: readonly BuiltSector[];
  /** What it named; missing where it was taken before these were kept. */
  readonly occupations?: BuiltModel['occupations'];
  readonly credentials?: readonly string[];
}

/** A competency model that a person builds. Every list is in the order in which it is shown. */
export interface BuiltModel {
  readonly format: typeof builtModelFormat;
  readonly version: typeof builtModelVersion;
  /** UUID. */
  readonly id: string;
  /** Day on which it was begun. */
  readonly made: string;
  /** The short name: “Pharmaceutical Manufacturing”. */
  readonly name: string;
  /** Sector family it is listed under: “Manufacturing”. */
  readonly family: string;
  /** Who it is for and what it covers, in one sentence. */
  readonly summary: string;
  /** What people type to find it. */
  readonly phrases: readonly string[];
  /** Introduction, in paragraphs parted by empty lines. */
  readonly introduction: string;
  /** Who made it. */
  readonly stewards: readonly string[];
  readonly tiers: readonly BuiltTier[];
  readonly sectors: readonly BuiltSector[];
  /** Code of O*NET-SOC and title. */
  readonly occupations: readonly { readonly soc: string; readonly title: string }[];
  /** Ids of credentials of this site. */
  readonly credentials: readonly string[];
  readonly bases: readonly Base[];
  /**
   * The lines of the ledger as the folder for `content/` had them when it was last written; missing before that. They keep ids and
   * addresses when titles change, and tell what has since been taken out.
   */
  readonly exported?: Ledger;
}
