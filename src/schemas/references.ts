import { z } from 'zod';
import { type Kind, kinds } from './kinds.ts';

/** What a field that names another thing names. */
export interface ReferenceTo {
  /** Kinds of entry that it may name. Empty: it names something in its own entry. */
  readonly to: readonly Kind[];
  /** The list of its own entry that it names a member of: `places`. */
  readonly within?: string;
  /** What is named, in words; left out, the name of the kind. */
  readonly thing?: string;
}

/** The fields that name another thing; `ref`, `competencyRef` and `within` of `parts.ts` enter them. */
export const references = z.registry<ReferenceTo>();

/** How the members of a list are told apart. */
export interface Distinct {
  /** What stands twice, in words: `alias`. */
  readonly thing: string;
  /** What tells a member apart; left out, the member itself. */
  readonly by?: (member: never) => string;
  /** Whether the lists of one field are one list for this: the blocks of all tiers. */
  readonly across?: true;
}

/** The lists in which nothing may stand twice; `distinct` of `parts.ts` enters them. */
export const distincts = z.registry<Distinct>();

/** What a field of prose holds. */
export interface Prose {
  /** `an act` where one sentence names one act, `sentences` where there may be more than one. */
  readonly holds: 'an act' | 'sentences';
}

/** The fields that are read as prose; `sentence` and `prose` of `parts.ts` enter them. */
export const proseFields = z.registry<Prose>();

/** One place of a schema: field names and, for the members of a list, a star. */
export interface Marked<T> {
  readonly path: readonly string[];
  readonly mark: T;
}

type Registry<T> = { get(schema: z.core.$ZodType): T | undefined };

/** Find every place of a schema that a registry knows, in the order of the schema. */
export function findMarked<T>(schema: z.core.$ZodType, registry: Registry<T>): Marked<T>[] {
  const mark = registry.get(schema);
  const own: Marked<T>[] = mark === undefined ? [] : [{ path: [], mark }];
  return [...own, ...partsOf(schema).flatMap(([name, part]) => findMarked(part, registry).map(below(name)))];
}

const below =
  (name: string) =>
  <T>({ path, mark }: Marked<T>): Marked<T> => ({ path: name === '' ? path : [name, ...path], mark });

/** The schemas that a schema is made of, each with the step that leads to it: empty where it stands in the same place. */
function partsOf(schema: z.core.$ZodType): readonly (readonly [step: string, part: z.core.$ZodType])[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape);
    case 'array':
      return [['*', def.element]];
    case 'union':
      return def.options.map((option) => ['', option] as const);
    case 'optional':
    case 'default':
    case 'nullable':
      return [['', def.innerType]];
    default:
      return [];
  }
}

/** A value at one place of an entry, with the way to it: `tiers.2.blocks.0.competency`. */
export interface Placed {
  readonly path: string;
  readonly value: unknown;
}

/** Find what stands at a place of a schema in an entry; nothing where an optional field is missing. */
export function valuesAt(entry: unknown, path: readonly string[], at = ''): Placed[] {
  const [step, ...rest] = path;
  if (entry === undefined) return [];
  if (step === undefined) return [{ path: at, value: entry }];
  const join = (name: string | number): string => (at === '' ? `${name}` : `${at}.${name}`);
  if (step !== '*') return valuesAt((entry as Record<string, unknown>)[step], rest, join(step));
  return Array.isArray(entry) ? entry.flatMap((member, i) => valuesAt(member, rest, join(i))) : [];
}

/** Say in words what a reference names: `industry model`, `place of this ladder`. */
export const targetOf = ({ to, thing }: ReferenceTo): string => thing ?? (to[0] ? kinds[to[0]].names[0] : 'thing');

/**
 * Say in a JSON Schema what a field names and which lists hold nothing twice: `uniqueItems` where whole members are
 * compared, and else a comment, `references: jobs`, `references: places of this entry`, `nothing twice: alias`. Comments,
 * because a keyword of our own would make strict validators refuse the schema.
 */
export function annotate(schema: z.core.$ZodType, written: z.core.JSONSchema.BaseSchema): void {
  const reference = references.get(schema);
  const list = distincts.get(schema);
  if (reference) {
    const { to, within } = reference;
    written.$comment = `references: ${within === undefined ? to.join(', ') : `${within} of this entry`}`;
  }
  if (list && !list.by) written.uniqueItems = true;
  if (list?.by || list?.across)
    written.$comment = `nothing twice: ${list.thing}${list.across ? ', in all lists of this field' : ''}`;
}
