import type { Entries } from '../atlas/entries.ts';
import { competencyKey, partKey, relationKey } from '../ledger/keys.ts';

/** What an item of a framework is, as readers call it. The key of each is `item-type:` and the id here. */
export const itemTypes = {
  cluster: { title: 'Cluster', description: 'A group of competencies of the library that stand on one tier.' },
  competency: { title: 'Competency', description: 'Something people do at work, whatever the industry.' },
  behavior: { title: 'Behavior', description: 'One act that can be seen or heard, and speaks for a competency.' },
  tier: { title: 'Tier', description: 'One course of a model’s pyramid.' },
  block: { title: 'Block', description: 'A competency as one model names and places it.' },
  technical: {
    title: 'Technical competency',
    description: 'What one industry, or a sector of it, needs people to do.',
  },
  function: { title: 'Critical work function', description: 'One act that a technical competency consists of.' },
  asked: { title: 'Job competency', description: 'A competency that a job asks for, with its importance and level.' },
  responsibility: { title: 'Responsibility', description: 'Something a job answers for, with its tasks and measures.' },
  place: { title: 'Place on a ladder', description: 'A job, or a kind of work, at its level on a career ladder.' },
} as const;

/** One of the types of item. */
export type ItemType = keyof typeof itemTypes;

/** One statement of a framework. */
export interface FrameworkItem {
  /** Key in the ledger: `behavior:teamwork/finishes-or-warns`. */
  readonly key: string;
  readonly type: ItemType;
  /** A short name; for a behavior its statement. */
  readonly title: string;
  /** What it says in full: a definition, a statement, a summary. */
  readonly statement: string;
  /** Key of the item it belongs under, or null at the top of the framework. */
  readonly parent: string | null;
  /** Place among those with the same parent, from 1. */
  readonly sequence: number;
  /** Number that readers see: `4.1`. */
  readonly code?: string;
  /** More about it, in sentences. */
  readonly notes?: readonly string[];
  /** Key of the sector of an industry it belongs to. */
  readonly sector?: string;
  /** Names it also goes by. */
  readonly aliases?: readonly string[];
}

/** How two items, of the same framework or of two, are joined beside the tree. Names are those of CASE. */
export interface Association {
  /** Key in the ledger: `exactMatchOf:block:automation/integrity`, `step:bakery/helper/baker`. */
  readonly key: string;
  readonly type: 'exactMatchOf' | 'isRelatedTo' | 'precedes';
  /** Key of the item it is told of. */
  readonly from: string;
  /** Key of the item it leads to. */
  readonly to: string;
  /** What there is to say of it, in sentences. */
  readonly notes?: readonly string[];
}

/** A tree of items with a name, and what joins them to each other and to other frameworks. */
export interface Framework {
  /** Key in the ledger of the thing that is the framework: `industry:automation`. */
  readonly key: string;
  readonly kind: 'library' | 'industry' | 'job' | 'ladder';
  readonly title: string;
  readonly description: string;
  /** Key of the category that a job belongs to. */
  readonly subject?: string;
  /** Parents come before their children. */
  readonly items: readonly FrameworkItem[];
  readonly associations: readonly Association[];
}

/**
 * The items of a competency’s behaviors or critical work functions, in its order.
 *
 * @param code number of what they stand under, where it has one: `4.1` makes `4.1.1` of the first
 */
export function behaviorItems(
  competency: string,
  behaviors: readonly { readonly id: string; readonly text: string; readonly group?: string }[],
  type: 'behavior' | 'function',
  code?: string,
): FrameworkItem[] {
  return behaviors.map(({ id, text, group }, i) => ({
    key: partKey('behavior', competency, id),
    type,
    title: text,
    statement: text,
    parent: competencyKey(competency),
    sequence: i + 1,
    ...(code && { code: `${code}.${i + 1}` }),
    ...(group && { notes: [group] }),
  }));
}

/** The associations by which a competency’s entry tells it from others. */
export function relationsOf(
  competency: string,
  related: readonly { readonly to: string; readonly difference: string }[],
): Association[] {
  return related.map(({ to, difference }) => ({
    key: relationKey(competency, to),
    type: 'isRelatedTo',
    from: competencyKey(competency),
    to: competencyKey(to),
    notes: [difference],
  }));
}

/** The name and definition of a competency of either kind; its id for both while nobody has it. */
export function nameOf(
  { competencies, technical }: Pick<Entries, 'competencies' | 'technical'>,
  id: string,
): { readonly title: string; readonly definition: string } {
  return competencies.get(id) ?? technical.get(id) ?? { title: id, definition: id };
}
