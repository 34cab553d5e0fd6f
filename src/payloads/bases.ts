/** A block of a model as it is written for the builder: its competency, its name there or 0 where that is its own, and its sector. */
type BlockLine = readonly [competency: string, as: string | 0, sector?: string];

/** An industry model as another can be begun from it. */
export interface ModelBase {
  readonly family: string;
  readonly summary: string;
  readonly phrases: readonly string[];
  readonly sectors: readonly (readonly [id: string, title: string, definition: string])[];
  /** From the foundation up; tiers without blocks too. Its name there, or 0 where that is its own. */
  readonly tiers: readonly (readonly [tier: string, as: string | 0, blocks: readonly BlockLine[]])[];
  readonly occupations: readonly (readonly [soc: string, title: string])[];
  readonly credentials: readonly string[];
}

/** A job as a model can be begun from it; its blocks are those of `mappable.ts`. */
export interface JobBase {
  readonly summary: string;
  readonly occupations: readonly (readonly [soc: string, title: string])[];
  readonly credentials: readonly string[];
}

/** What a model can be begun from, beside names and blocks, and what it can name. */
export interface BasesFile {
  /** Day of the latest change of the content. */
  readonly edition: string;
  /** By the key of the model: `industry:retail`. */
  readonly models: Readonly<Record<string, ModelBase>>;
  /** By the key of the job: `job:nurse`. */
  readonly jobs: Readonly<Record<string, JobBase>>;
  /** By title. */
  readonly credentials: readonly (readonly [id: string, title: string])[];
}
