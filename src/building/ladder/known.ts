import type { Basis, CredentialNeed } from '../../schemas/parts.ts';
import type { PlaceChange } from './change.ts';
import type { AskedCredential } from './ladder.ts';

/** A job model of this site, as far as a place takes something from it. */
export interface KnownJob {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly zone: number;
  readonly education: { readonly label: string; readonly basis: Basis };
  /** Code of the occupation that fits it best, and what O*NET calls it. */
  readonly soc: string;
  readonly occupation: string;
  /** Whether that occupation only stands in for it, so that its job zone is our judgment. */
  readonly isStandIn: boolean;
  readonly credentials: readonly { readonly credential: string; readonly need: CredentialNeed | '' }[];
}

/** An occupation of O*NET, as far as a place takes something from it. */
export interface KnownOccupation {
  readonly soc: string;
  readonly title: string;
  /** 0 where none is told. */
  readonly zone: number;
}

/** What of this site a ladder may name. */
export interface Known {
  readonly jobs: ReadonlyMap<string, KnownJob>;
  /** Titles by id. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly industries: ReadonlyMap<string, string>;
  readonly ladders: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** Names that the glossary explains; in prose they count for no hard words. */
  readonly glossary: readonly string[];
  /** By code; undefined while they have not been loaded. */
  readonly occupations?: ReadonlyMap<string, KnownOccupation> | undefined;
}

/** What a place takes from a job: all that the job’s own page says of it. A level is the planner’s to set. */
export const placeFromJob = (job: KnownJob): PlaceChange => ({
  title: job.title,
  summary: job.summary,
  job: job.id,
  soc: job.soc,
  occupation: job.occupation,
  zone: job.zone,
  education: { label: job.education.label, share: 0, basis: job.education.basis },
  otherThanJob: '',
  credentials: job.credentials.map(({ credential, need }): AskedCredential => ({ credential, need })),
});

/** What a place takes from an occupation. */
export const placeFromOccupation = ({ soc, title, zone }: KnownOccupation): PlaceChange => ({
  title,
  soc,
  occupation: title,
  zone,
});
