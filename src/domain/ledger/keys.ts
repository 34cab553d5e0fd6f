import { type Kind, kindList, kinds } from '../../schemas/kinds.ts';
import type { EntriesByKind } from '../atlas/entries.ts';

/**
 * What has an identifier and is no entry, each with the fields that its id is made of, with slashes between them. Where
 * there are several, the first names the entry that it stands in. Only the id of a competency may have a slash itself.
 */
const parts = {
  behavior: ['competency', 'behavior'],
  course: ['industry', 'tier'],
  block: ['industry', 'competency'],
  sector: ['industry', 'sector'],
  asked: ['job', 'competency'],
  responsibility: ['job', 'responsibility'],
  place: ['ladder', 'place'],
  step: ['ladder', 'from', 'to'],
  cluster: ['cluster'],
  library: ['name'],
  collection: ['name'],
  license: ['name'],
  /** The first spelling of `license`, which a retired line still has. */
  licence: ['name'],
  'item-type': ['type'],
} as const;

/** What an association joins: the key of one thing, or those of two. */
const associations = {
  isChildOf: ['of'],
  exactMatchOf: ['of'],
  replacedBy: ['of'],
  isRelatedTo: ['from', 'to'],
} as const;

/** What the key of something begins with that is no entry and no association: `place`. */
export type Part = keyof typeof parts;

/** What the key of an association begins with: `isChildOf`. */
export type AssociationKind = keyof typeof associations;

/** The name of a thing in data: `competency:teamwork`, `place:nursing/staff-nurse`, `isChildOf:competency:teamwork`. */
export type Key = `${(typeof kinds)[Kind]['key'] | Part | AssociationKind}:${string}`;

/** List every word that a key may begin with. Worked out when asked for, so that nothing of it comes to the browser unasked. */
export const listKeyWords = (): string[] => [
  ...new Set([...kindList.map((kind) => kinds[kind].key), ...Object.keys(parts), ...Object.keys(associations)]),
];

type Fields<Names extends readonly string[]> = { readonly [Name in Names[number]]: string };

/** An entry, as its key names it. */
export type ParsedEntry = { readonly [K in Kind]: { readonly kind: K; readonly id: string } }[Kind];

/** A part of an entry or of the whole, as its key names it: every field holds an id. */
export type ParsedPart = { readonly [P in Part]: { readonly kind: P } & Fields<(typeof parts)[P]> }[Part];

/** An association, as its key names it: every field holds a key. */
export type ParsedAssociation = {
  readonly [A in AssociationKind]: { readonly kind: A } & Fields<(typeof associations)[A]>;
}[AssociationKind];

/** What a key says, by the kind of the entry, the part or the association. */
export type ParsedKey = ParsedEntry | ParsedPart | ParsedAssociation;

/** Write the key of an entry: `job:nurse`. */
export const entryKey = (kind: Kind, id: string): Key => `${kinds[kind].key}:${id}`;

/** Write the key of a competency of either kind: `competency:teamwork`, `competency:automation/fluid-power`. */
export const competencyKey = (id: string): Key => entryKey('competencies', id);

/** Write the key of a part from the ids it is made of: `partKey('step', 'bakery', 'helper', 'baker')`. */
export const partKey = <P extends Part>(part: P, ...ids: Ids<(typeof parts)[P]>): Key => `${part}:${ids.join('/')}`;

type Ids<Names extends readonly string[]> = { readonly [I in keyof Names]: string };

/** Write the key of a behavior or a critical work function: `behavior:teamwork/finishes-or-warns`. */
export const behaviorKey = ({ competency, name }: { readonly competency: string; readonly name: string }): Key =>
  partKey('behavior', competency, name);

/** Write the key of the association that something has with its parent, its match or what took its place. */
export const associationKey = (kind: Exclude<AssociationKind, 'isRelatedTo'>, of: string): Key => `${kind}:${of}`;

/** Write the key of the association that tells one competency from another. */
export const relationKey = (from: string, to: string): Key => `isRelatedTo:${competencyKey(from)}>${competencyKey(to)}`;

/** Key of the library as a whole, which has an identifier of its own as every model has. */
export const libraryKey: Key = 'library:competencies';

/** Keys of the lists that data publishes as one thing and no framework is: all job models, all behaviors. */
export const collectionKeys = { jobs: 'collection:jobs', behaviors: 'collection:behaviors' } as const;

/** Key of the license that everything here is published under. */
export const licenseKey: Key = 'license:content';

/**
 * Read a key: the only place that knows how keys are built.
 *
 * @param key of anything, or any other text
 * @returns nothing for what no key can be, such as `jobs:nurse`, `place:nursing` or `job:No Where`
 */
export function parseKey(key: string): ParsedKey | undefined {
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = readKey(key);
  if (read !== undefined) known.set(key, read);
  return read;
}

/** What keys say. Each file of the open data asks for those that it holds, several times. */
const known = new Map<string, ParsedKey>();

function readKey(key: string): ParsedKey | undefined {
  const at = key.indexOf(':');
  const word = key.slice(0, at);
  const id = key.slice(at + 1);
  if (at < 0) return undefined;
  if (isNameOf(parts, word)) return parsePart(word, id);
  if (isNameOf(associations, word)) return parseAssociation(word, id);
  // Competencies of either kind begin alike.
  const kind = kindList.find((one) => kinds[one].key === word);
  if (kind === undefined || !isId(id)) return undefined;
  if (kind === 'competencies' && id.split('/').length === 2) return { kind: 'technical', id };
  return id.includes('/') ? undefined : { kind, id };
}

/** Read the key of an entry; nothing for the key of anything else. */
export function parseEntryKey(key: string): ParsedEntry | undefined {
  const parsed = parseKey(key);
  return parsed && 'id' in parsed ? parsed : undefined;
}

/** Whether a key names an association, which comes and goes with what it joins. */
export const isAssociation = (key: string): boolean => isNameOf(associations, key.slice(0, key.indexOf(':')));

/** Take the id out of a key: `behavior:teamwork/warns` → `teamwork/warns`. */
export const idOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** The key of the entry that a part stands in; nothing for what is no part of one, and for clusters, which move from tier to tier. */
export function ownerOf(parsed: ParsedKey): Key | undefined {
  switch (parsed.kind) {
    case 'behavior':
      return competencyKey(parsed.competency);
    case 'course':
    case 'block':
    case 'sector':
      return entryKey('industries', parsed.industry);
    case 'asked':
    case 'responsibility':
      return entryKey('jobs', parsed.job);
    case 'place':
    case 'step':
      return entryKey('ladders', parsed.ladder);
    default:
      return undefined;
  }
}

/** The industry that owns a competency, by its id; nothing for a competency of the library. */
export const industryOf = (competency: string): string | undefined =>
  competency.includes('/') ? competency.slice(0, competency.indexOf('/')) : undefined;

/** The key of what a competency stands in, by its id: of its industry, or of the library. */
export function homeOfCompetency(competency: string): Key {
  const industry = industryOf(competency);
  return industry === undefined ? libraryKey : entryKey('industries', industry);
}

/** An entry of any kind with its key. */
export interface KeyedEntry {
  /** `competency:teamwork` */
  readonly key: Key;
  readonly kind: Kind;
  readonly id: string;
  readonly entry: object;
}

/** List every entry with its key, kind by kind, in the order of the content. */
export function listEntries(entries: EntriesByKind): KeyedEntry[] {
  return kindList.flatMap((kind) =>
    [...entries[kind]].map(([id, entry]) => ({ key: entryKey(kind, id), kind, id, entry })),
  );
}

function parsePart(part: Part, id: string): ParsedPart | undefined {
  const names: readonly string[] = parts[part];
  const steps = id.split('/');
  const competency = names.indexOf('competency');
  // One more step than fields: the competency is one that an industry owns.
  if (competency >= 0 && steps.length === names.length + 1)
    steps.splice(competency, 2, steps.slice(competency, competency + 2).join('/'));
  if (steps.length !== names.length || !isId(id)) return undefined;
  return named(part, names, steps) as ParsedPart;
}

function parseAssociation(kind: AssociationKind, id: string): ParsedAssociation | undefined {
  const names: readonly string[] = associations[kind];
  const ends = names.length === 1 ? [id] : id.split('>');
  if (ends.length !== names.length || !ends.every((end) => parseKey(end))) return undefined;
  return named(kind, names, ends) as ParsedAssociation;
}

/** A loop, as a build reads some hundred thousand keys. */
function named(kind: string, names: readonly string[], values: readonly string[]): Readonly<Record<string, string>> {
  const parsed: Record<string, string> = { kind };
  for (let i = 0; i < names.length; i += 1) parsed[names[i]!] = values[i]!;
  return parsed;
}

/** Whether a text is ids with slashes between them. */
const isId = (id: string): boolean => /^[a-z\d]+(?:[-/][a-z\d]+)*$/.test(id);

const isNameOf = <T extends object>(list: T, word: string): word is keyof T & string => Object.hasOwn(list, word);
