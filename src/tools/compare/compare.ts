import type { Comparable } from '../../domain/comparison/comparables.ts';
import { leastBegun, mostCompared, mostMeant } from '../../domain/policy.ts';
import { suggest } from '../../domain/similarity/suggest.ts';
import type { ComparablesFile } from '../../payloads/comparables.ts';
import type { Shape } from '../page-data.ts';

/** Where the tool finds what it reads and what it leads to, as the page’s address functions write them. */
export interface CompareAddresses {
  /** The tool’s own page. */
  readonly page: string;
  /** `comparables.json`. */
  readonly things: string;
  /** Where the guide tells what the list of a job leaves out. */
  readonly lists: string;
  /** Where the guide tells how the rest of a job’s needs is worked out. */
  readonly profiles: string;
  /** Where the guide tells how likeness is measured. */
  readonly likeness: string;
}

/** What the file of all that can be compared must have. */
export const comparablesShape: Shape<ComparablesFile> = { jobs: 'array', models: 'array', competencies: 'object' };

/** What can be compared: jobs with jobs, industry models with industry models. */
export type ComparableKind = Comparable['kind'];

/** What a reader asks to compare, as the address says it. */
export interface Choice {
  /** The kind offered while nothing is chosen. */
  readonly kind: ComparableKind;
  /** Ids, or what someone took for one. */
  readonly of: readonly string[];
}

/** A thing by name. */
export type Named = Pick<Comparable, 'kind' | 'id' | 'title'>;

/** Why not all that was asked for is compared. */
export type Fault =
  | { readonly fault: 'unknown'; readonly asked: string; readonly near: readonly Named[] }
  | { readonly fault: 'twice'; readonly thing: Named }
  | { readonly fault: 'mixed'; readonly first: Named; readonly thing: Named }
  | { readonly fault: 'many'; readonly left: readonly Named[] }
  | { readonly fault: 'alone'; readonly thing: Named };

/** What comes of a choice. */
export interface Verdict<T extends Named> {
  readonly kind: ComparableKind;
  /** Of one kind, each once, at most three. They can be compared when there are at least two. */
  readonly chosen: readonly T[];
  readonly faults: readonly Fault[];
}

/** Read a choice from the query of an address: `?of=nurse&of=educator`, or `?kind=industry` while nothing is chosen. */
export function parseChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  const of = params.getAll('of').map((id) => id.trim());
  return { kind: params.get('kind') === 'industry' ? 'industry' : 'job', of: of.filter((id) => id !== '') };
}

/** Write a choice as the query of an address; empty for jobs of which none is chosen. */
export function serializeChoice({ kind, of }: Choice): string {
  if (of.length === 0) return kind === 'industry' ? '?kind=industry' : '';
  return `?${new URLSearchParams(of.map((id) => ['of', id])).toString()}`;
}

/** Find what a choice names, and say what stands in the way of comparing all of it. */
export function judgeChoice<T extends Named>({ kind, of }: Choice, things: readonly T[]): Verdict<T> {
  const faults: Fault[] = [];
  const chosen: T[] = [];
  const left: T[] = [];
  for (const asked of of) {
    const thing = things.find(({ id }) => id === asked.toLowerCase());
    const first = chosen[0];
    if (!thing) faults.push({ fault: 'unknown', asked, near: findNear(asked, things, of) });
    else if (chosen.includes(thing) || left.includes(thing)) faults.push({ fault: 'twice', thing });
    else if (first && first.kind !== thing.kind) faults.push({ fault: 'mixed', first, thing });
    else if (chosen.length === mostCompared) left.push(thing);
    else chosen.push(thing);
  }
  if (left.length > 0) faults.push({ fault: 'many', left });
  if (chosen.length === 1) faults.push({ fault: 'alone', thing: chosen[0]! });
  return { kind: chosen[0]?.kind ?? kind, chosen, faults };
}

/** Put another id, or none for an empty one, in a place of a choice. */
export function chooseAt(of: readonly string[], place: number, id: string): string[] {
  const next = [...of];
  next[place] = id;
  return next.filter(Boolean);
}

/** Move the first to the end: for two, the sides are swapped. */
export function turn<T>(list: readonly T[]): T[] {
  return [...list.slice(1), ...list.slice(0, 1)];
}

/**
 * Find the things that may have been meant: by a few wrong letters in the id or the title, or by their first letters.
 * Those that are asked for besides are not meant.
 */
function findNear<T extends Named>(asked: string, all: readonly T[], of: readonly string[]): T[] {
  const typed = plain(asked);
  const things = all.filter(({ id }) => !of.includes(id));
  const misspelled = [
    suggest(
      typed,
      things.map(({ id }) => id),
    ),
    suggest(
      typed,
      things.map(({ title }) => plain(title)),
    ),
  ];
  const near = things.filter(({ id, title }) => misspelled.includes(id) || misspelled.includes(plain(title)));
  const begun = things.filter(
    ({ id }) => typed.length >= leastBegun && (id.startsWith(typed) || id.includes(`-${typed}`)),
  );
  return [...new Set([...near, ...begun])].slice(0, mostMeant);
}

/** As an id is written: `Nurse Manager` → `nurse-manager`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
