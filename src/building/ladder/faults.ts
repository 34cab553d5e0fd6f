/** What is wrong in a field. */
export type Fault =
  /** Nothing stands there. */
  | { readonly what: 'missing' }
  /** In characters. */
  | { readonly what: 'short'; readonly least: number }
  | { readonly what: 'long'; readonly most: number }
  /** It does not begin with a capital letter or a digit, or does not end with a full stop. */
  | { readonly what: 'sentence' }
  /** A character that no reader sees, or one that parts the items of lists in tables. */
  | { readonly what: 'odd' | 'bar' }
  /** Too few or too many lines, places or steps. */
  | { readonly what: 'few'; readonly least: number }
  | { readonly what: 'many'; readonly most: number }
  /** Two lines say the same. */
  | { readonly what: 'twice'; readonly line: string }
  /** Nothing here has the id or the code. */
  | { readonly what: 'unknown'; readonly id: string }
  /** A ladder of this site has the name already. */
  | { readonly what: 'taken'; readonly id: string }
  /** O*NET puts the occupation in another job zone. */
  | { readonly what: 'zone'; readonly known: number }
  /** Advances lead in a circle, by the titles of its places. */
  | { readonly what: 'circle'; readonly titles: readonly string[] }
  /** What a rule of this site says, in its words. */
  | { readonly what: 'rule'; readonly said: string; readonly fix: string };

/** A field of the ladder, of a place or of a step. */
export type Field =
  | 'name'
  | 'title'
  | 'field'
  | 'summary'
  | 'industry'
  | 'phrases'
  | 'sources'
  | 'places'
  | 'steps'
  | 'job'
  | 'soc'
  | 'zone'
  | 'education'
  | 'otherThanJob'
  | 'credentials'
  | 'kind'
  | 'experiences'
  | 'lowerZone';

/** One thing that keeps a ladder from standing in the content: where it is, and what it is. */
export interface Problem {
  readonly at: 'ladder' | 'place' | 'step';
  /** UUID of the ladder, the place or the step. */
  readonly id: string;
  readonly field: Field;
  readonly fault: Fault;
}
