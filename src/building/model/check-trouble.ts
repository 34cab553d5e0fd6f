import type { EntryPlace, Place } from './check-place.ts';

/** What is wrong, for messages to word. */
export type Wrong =
  /** Nothing is written. */
  | { readonly what: 'empty' }
  /** Characters of a text, or members of a list, that are too few or too many. */
  | { readonly what: 'short' | 'long'; readonly found: number; readonly limit: number }
  | { readonly what: 'few' | 'many'; readonly found: number; readonly limit: number }
  /** Does not begin with a capital or a digit, or does not end with a full stop. */
  | { readonly what: 'no-sentence' }
  /** Holds a character that nobody sees; named. */
  | { readonly what: 'odd'; readonly character: string }
  /** Not a code of O*NET-SOC, or one that the classification has not. */
  | { readonly what: 'no-code' | 'unknown-code'; readonly code: string }
  /** Names something that the site has not. */
  | { readonly what: 'unknown'; readonly id: string }
  /** Stands in a list a second time. */
  | { readonly what: 'twice'; readonly name: string }
  /** The name of another model. */
  | { readonly what: 'taken'; readonly name: string; readonly other: string }
  /** Stands above a tier that it carries. */
  | { readonly what: 'order' }
  /** Belongs to a sector on a tier that has none. */
  | { readonly what: 'sector' }
  /** Holds the sign that parts the members of a list. */
  | { readonly what: 'bar' }
  /** Resembles another statement; it is named with what it belongs to. */
  | { readonly what: 'resembles'; readonly text: string; readonly of: string }
  /** What a rule of the content says, in its words: what, and how to mend it. */
  | { readonly what: 'said'; readonly says: string; readonly fix: string };

/** One thing wrong with a built model. */
export interface Trouble {
  readonly place: Place;
  readonly wrong: Wrong;
  /** Name of the rule of the content that it breaks, as `npm run content` has it: `shape`, `namesUnique`. */
  readonly rule: string;
  /** Where the folder for the content has it. */
  readonly about: EntryPlace;
}

/** A trouble before its place in the builder is looked up. */
export type Found = Pick<Trouble, 'wrong' | 'rule' | 'about'>;

/** Make a function that tells of troubles of one entry. */
export const tellOf =
  (kind: EntryPlace['kind'], id: string) =>
  (rule: string, path: string, wrong: Wrong): Found => ({ rule, about: { kind, id, path }, wrong });
