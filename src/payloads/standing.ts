import type { Importance, Level } from '../domain/atlas/entries.ts';
import type { BehaviorsOf } from '../domain/standing/answers.ts';
import { weightInJob } from '../domain/standing/limits.ts';
import type { AskedCompetency, AskedCredential, Yardstick } from '../domain/standing/yardstick.ts';
import { unpackIdentifiers } from './identifiers.ts';

/** A competency with the identifiers of its behaviors in a row, in the order of its entry, as `packIdentifiers` writes them. */
export type CompetencyLine = readonly [id: string, title: string, url: string, tier: number, behaviors: string];

/**
 * What a job asks of a competency: its place among `competencies`; a digit for its importance and one for its level, as places in
 * `importances` and `levels`; and the behaviors that acts show, as a sum of powers of two: 5 for the first and the third.
 */
type JobAsk = readonly [competency: number, importanceAndLevel: number, shown: number];

/** A credential of a job, as its place among `credentials`, and 1 if it is required or 0 if it is expected. */
type CredentialAsk = readonly [credential: number, isRequired: 0 | 1];

/** What comes first of all that the self-check reads: the weights of every job, and no texts. */
export interface StandingFile {
  /** Those of the library, and those of industries that a job asks for. */
  readonly competencies: readonly CompetencyLine[];
  readonly credentials: readonly (readonly [id: string, title: string, url: string])[];
  /** By title. */
  readonly jobs: readonly (readonly [
    id: string,
    title: string,
    url: string,
    asks: readonly JobAsk[],
    credentials: readonly CredentialAsk[],
  ])[];
}

/** A name with its address. */
export interface NamedPage {
  readonly title: string;
  readonly url: string;
}

/** What the browser holds answers against. More is added as it comes. */
export interface StandingData {
  readonly competencies: ReadonlyMap<string, NamedPage & { readonly tierNumber: number }>;
  readonly behaviorsOf: BehaviorsOf;
  readonly credentials: ReadonlyMap<string, NamedPage>;
  /** By title. */
  readonly jobs: readonly Yardstick[];
  /** Address of each job, by id. */
  readonly urls: ReadonlyMap<string, string>;
}

/** Importance by the tens of a `JobAsk`. */
export const importances: readonly (Importance | null)[] = [null, 'moderate', 'high'];
/** Level by the ones of a `JobAsk`. */
export const levels: readonly (Level | null)[] = [null, 'basic', 'skilled', 'advanced', 'expert'];

/** Read competencies back from their lines. */
export function readCompetencies(lines: readonly CompetencyLine[]): Pick<StandingData, 'competencies' | 'behaviorsOf'> {
  return {
    competencies: new Map(lines.map(([id, title, url, tierNumber]) => [id, { title, url, tierNumber }])),
    behaviorsOf: new Map(lines.map(([id, , , , behaviors]) => [id, unpackIdentifiers(behaviors)])),
  };
}

/** Read the first file back: the same yardsticks that `jobYardsticks` makes. */
export function readStanding({ competencies: lines, credentials, jobs }: StandingFile): StandingData {
  const read = readCompetencies(lines);
  return {
    ...read,
    credentials: new Map(credentials.map(([id, title, url]) => [id, { title, url }])),
    jobs: jobs.map(([id, title, , asks, needs]) => ({
      kind: 'job',
      id,
      title,
      competencies: asks.map(([place, both, shown]): AskedCompetency => {
        const [competency] = lines[place]!;
        const importance = importances[Math.floor(both / 10)] ?? null;
        return {
          competency,
          weight: weightInJob[importance ?? 'also'],
          shown: read.behaviorsOf.get(competency)!.filter((_, i) => Math.floor(shown / 2 ** i) % 2 === 1),
          importance,
          level: levels[both % 10] ?? null,
        };
      }),
      credentials: needs.map(([place, isRequired]): AskedCredential => ({
        credential: credentials[place]![0],
        need: isRequired ? 'required' : 'expected',
      })),
    })),
    urls: new Map(jobs.map(([id, , url]) => [id, url])),
  };
}
