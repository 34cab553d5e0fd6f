import type { PlacePay } from '../domain/ladders/place-pay.ts';
import type { Need } from '../domain/atlas/credential-uses.ts';
import type { Basis } from '../domain/atlas/entries.ts';

/** What of this site a ladder that somebody builds may name. */
export interface LadderChoicesFile {
  /** Day of the latest change of the content. */
  readonly edition: string;
  /** Categories of jobs in their order, with their jobs by title. */
  readonly categories: readonly (readonly [title: string, jobs: readonly JobChoice[]])[];
  /** By title. */
  readonly credentials: readonly Choice[];
  readonly industries: readonly Choice[];
  readonly ladders: readonly Choice[];
  readonly sources: readonly Choice[];
  /** Names that the glossary explains. */
  readonly glossary: readonly string[];
  /** Fields of work that ladders of this site are listed under. */
  readonly fields: readonly string[];
}

/** An entry to choose. */
export type Choice = readonly [id: string, title: string];

/** A job model, as far as a place of a ladder takes something from it. */
export type JobChoice = readonly [
  id: string,
  title: string,
  summary: string,
  zone: number,
  education: string,
  basis: Basis,
  soc: string,
  occupation: string,
  /** 1 where that occupation only stands in for the job. */
  standIn: 0 | 1,
  credentials: readonly (readonly [id: string, need: Exclude<Need, 'unknown'> | ''])[],
];

/** Every occupation of O*NET with its job zone and its pay. */
export interface LadderOccupationsFile {
  /** Release of the survey of wages: `May 2025`; empty where there is none. */
  readonly wages: string;
  readonly paid: readonly Omit<PlacePay, 'soc' | 'occupation'>[];
  /** `zone` is 0 where none is told; `pay` is a place among `paid`, −1 where no figure is published. */
  readonly occupations: readonly (readonly [soc: string, title: string, zone: number, pay: number])[];
}
