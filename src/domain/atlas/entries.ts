import type { EntryOf } from '../../schemas/by-kind.ts';
import { fileFor, isListed, type Kind, kindList } from '../../schemas/kinds.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { OnetAsked } from '../../schemas/onet-asked.ts';
import type { OnetElements } from '../../schemas/onet-elements.ts';
import type { Occupations } from '../../schemas/occupation.ts';
import type { Soc } from '../../schemas/soc.ts';
import type { Unread } from './unread.ts';

export type { EntryOf, Kind, Ledger, Occupations };
export type { Occupation } from '../../schemas/occupation.ts';
export type { Basis, Importance, Level } from '../../schemas/parts.ts';
export type { State } from '../../schemas/states.ts';

/** An industry model. */
export type Industry = EntryOf<'industries'>;
/** A job model. */
export type Job = EntryOf<'jobs'>;
/** A career ladder. */
export type Ladder = EntryOf<'ladders'>;

/**
 * Every entry of the content by kind and id (`automation/integration-software` for a technical competency): each keeps its
 * schema, nothing is known of how they fit together. Maps keep the order of the ids, or of the file for lists kept in one
 * file.
 */
export type EntriesByKind = { readonly [K in Kind]: ReadonlyMap<string, EntryOf<K>> };

/**
 * Gather entries kind by kind.
 *
 * @param of gives the entries of a kind, each known to keep its schema; what the compiler cannot follow is trusted here
 */
export const gatherEntries = (of: (kind: Kind) => ReadonlyMap<string, unknown>): EntriesByKind =>
  Object.fromEntries(kindList.map((kind) => [kind, of(kind)])) as unknown as EntriesByKind;

/** Every entry, with the identifiers and dates of all that is in them. */
export interface Entries extends EntriesByKind {
  /** The groups that occupations belong to. */
  readonly soc: Soc;
  /** What is published about every occupation. */
  readonly occupations: Occupations;
  /** How many people stand behind the shares on education; nothing is said of them without it. */
  readonly onetAsked?: OnetAsked;
  /** What O*NET calls its elements. */
  readonly onet?: OnetElements;
  readonly ledger: Ledger;
  /** What is there and could not be read, where something could not: rules take it for right. */
  readonly unread?: Unread;
}

/** Every behavior and critical work function with the competency it belongs to, in the order of the content. */
export interface PlacedBehavior {
  /** Full id: `teamwork/finishes-or-warns`. */
  readonly id: string;
  /** Full id of its competency. */
  readonly competency: string;
  /** Its own id in that competency. */
  readonly name: string;
  readonly text: string;
  /** The group it stands in, or empty for a critical work function. */
  readonly group: string;
  /** Where it is written, from its entry: `groups.0.behaviors.2`. */
  readonly path: string;
}

/** The kind that a competency is of, by its full id: those of an industry have its name before them. */
export const competencyKind = (id: string): 'competencies' | 'technical' =>
  id.includes('/') ? 'technical' : 'competencies';

/** List every behavior of the library, then every critical work function of the industries. */
export function listBehaviors({
  competencies,
  technical,
}: Pick<Entries, 'competencies' | 'technical'>): PlacedBehavior[] {
  const library = [...competencies].flatMap(([competency, { groups }]) =>
    groups.flatMap(({ title, behaviors }, g) =>
      behaviors.map(({ id, text }, b) => ({
        id: `${competency}/${id}`,
        competency,
        name: id,
        text,
        group: title,
        path: `groups.${g}.behaviors.${b}`,
      })),
    ),
  );
  const owned = [...technical].flatMap(([competency, { functions }]) =>
    functions.map(({ id, text }, f) => ({
      id: `${competency}/${id}`,
      competency,
      name: id,
      text,
      group: '',
      path: `functions.${f}`,
    })),
  );
  return [...library, ...owned];
}

/** The file an entry is written in: `content/jobs/nurse.yaml`. */
export const fileOf = (kind: Kind, id: string): string => `content/${fileFor(kind, id)}`;

/** Name a field of an entry: `content/jobs/nurse.yaml: competencies.2.level`. */
export function whereIs(kind: Kind, id: string, path = ''): string {
  const inside = isListed(kind) ? [id, path].filter(Boolean).join('.') : path;
  return inside ? `${fileOf(kind, id)}: ${inside}` : fileOf(kind, id);
}
