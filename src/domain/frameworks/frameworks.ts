import type { EntriesByKind, Kind } from '../atlas/entries.ts';
import { derive, deriveEach } from '../derive.ts';
import {
  entryKey,
  homeOfCompetency,
  idOfKey,
  industryOf,
  libraryKey,
  ownerOf,
  parseEntryKey,
  parseKey,
} from '../ledger/keys.ts';
import { find } from '../look-up.ts';
import type { Framework, FrameworkItem } from './framework.ts';
import { industryFramework } from './industry-framework.ts';
import { jobFramework } from './job-framework.ts';
import { ladderFramework } from './ladder-framework.ts';
import { libraryFramework } from './library-framework.ts';

const library = derive(libraryFramework);
const ofIndustry = deriveEach((entries: EntriesByKind, id: string) =>
  industryFramework(entries, id, find(entries.industries, id, 'industry model')),
);
const ofJob = deriveEach((entries: EntriesByKind, id: string) =>
  jobFramework(entries, id, find(entries.jobs, id, 'job')),
);
const ofLadder = deriveEach((entries: EntriesByKind, id: string) =>
  ladderFramework(id, find(entries.ladders, id, 'ladder')),
);

/** Kinds of entries that are a framework each. */
const wholeKinds = ['industries', 'jobs', 'ladders'] as const;

/** The keys of all that the field's standards call a framework: of the library, then of every industry model, job model and ladder. */
export const listFrameworkKeys = (entries: EntriesByKind): string[] => [
  libraryKey,
  ...wholeKinds.flatMap((kind) => [...entries[kind].keys()].map((id) => entryKey(kind, id))),
];

/**
 * List all frameworks, in the order of their keys' list. Every format of the open data is written from them, so that counts and
 * identifiers agree.
 *
 * Entries need not be right: what an entry names and nobody has is called by its id.
 */
export const listFrameworks = derive((entries: EntriesByKind): readonly Framework[] =>
  listFrameworkKeys(entries).map((key) => findFramework(entries, key)!),
);

/** Find the framework of a key: `job:nurse`; undefined where there is none. */
export function findFramework(entries: EntriesByKind, key: string): Framework | undefined {
  if (key === libraryKey) return library(entries);
  const kind = wholeKinds.find((one) => entryKey(one, idOfKey(key)) === key);
  return kind && entries[kind].has(idOfKey(key)) ? frameworkAround(entries, kind, idOfKey(key)) : undefined;
}

/** List the frameworks that competencies and their behaviors stand in: the library and the industry models. */
export const listCompetencyFrameworks = (entries: EntriesByKind): Framework[] => [
  library(entries),
  ...[...entries.industries.keys()].map((id) => ofIndustry(entries, id)),
];

/** A framework or an item of one, as others name it. */
export interface FrameworkNode extends Pick<FrameworkItem, 'title' | 'statement'> {
  /** Key of the framework. */
  readonly framework: string;
}

/** Find a framework or an item by its key. Most that are named are competencies: of these no more is read than what is asked for. */
export function findNode(entries: EntriesByKind, key: string): FrameworkNode | undefined {
  const framework = frameworkKeyOf(key);
  if (framework === undefined) return undefined;
  const parsed = parseEntryKey(key);
  if (parsed?.kind !== 'competencies' && parsed?.kind !== 'technical') {
    const whole = findFramework(entries, framework);
    return whole && nodesOf(whole).get(key);
  }
  const entry = entries[parsed.kind].get(parsed.id);
  return (
    entry && {
      framework,
      get title() {
        return entry.title;
      },
      get statement() {
        return entry.definition;
      },
    }
  );
}

const nodesOf = derive((framework: Framework): ReadonlyMap<string, FrameworkNode> => {
  const { key, title, description, items } = framework;
  const nodes = [{ key, title, statement: description }, ...items];
  return new Map(nodes.map((one) => [one.key, { title: one.title, statement: one.statement, framework: key }]));
});

/** Find the framework that an entry is, or that it stands in; undefined for kinds that stand in none. */
export function frameworkAround(entries: EntriesByKind, kind: Kind, id: string): Framework | undefined {
  switch (kind) {
    case 'competencies':
    case 'tiers':
      return library(entries);
    case 'technical':
      return ofIndustry(entries, industryOf(id)!);
    case 'industries':
      return ofIndustry(entries, id);
    case 'jobs':
      return ofJob(entries, id);
    case 'ladders':
      return ofLadder(entries, id);
    default:
      return undefined;
  }
}

/**
 * Tell in which framework something stands, from its key alone, whether it is there now or not.
 *
 * @param key of a framework, an item or an association: `behavior:teamwork/warns`
 * @returns the key of the framework; undefined for what stands in none, such as a guide or a sector
 */
export function frameworkKeyOf(key: string): string | undefined {
  const parsed = parseKey(key);
  switch (parsed?.kind) {
    case 'library':
    case 'cluster':
      return libraryKey;
    case 'competencies':
    case 'technical':
      return homeOfCompetency(parsed.id);
    case 'behavior':
      return homeOfCompetency(parsed.competency);
    case 'course':
    case 'block':
    case 'asked':
    case 'responsibility':
    case 'place':
    case 'step':
      return ownerOf(parsed);
    case 'industries':
    case 'jobs':
    case 'ladders':
      return key;
    case 'isChildOf':
    case 'exactMatchOf':
      return frameworkKeyOf(parsed.of);
    case 'isRelatedTo':
      return frameworkKeyOf(parsed.from);
    default:
      return undefined;
  }
}
