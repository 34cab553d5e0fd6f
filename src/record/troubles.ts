/** What a field must be, for the message. */
export type Wanted = 'object' | 'list' | 'uuid' | 'key' | 'day' | 'turn' | 'text' | 'answer' | 'kind' | 'tick' | 'true';

/** What was not understood in a file, or was understood in another way than it stands there. */
export type Trouble = (
  | { readonly what: 'empty' | 'no-json' | 'no-record' | 'no-migration' }
  /** Of links and square codes. */
  | { readonly what: 'no-link' | 'damaged-link' | 'cannot-unpack' | 'other-edition' }
  /** Lengths in characters. */
  | { readonly what: 'too-large'; readonly length: number; readonly most: number }
  /** Brackets in brackets: of `most`, one too many stands here. Lines are counted from 1. */
  | { readonly what: 'too-deep'; readonly line: number; readonly most: number }
  /** No more could be read from here on; `left` characters. */
  | { readonly what: 'damaged'; readonly line: number; readonly column: number; readonly left: number }
  /** Written by a later version of the site than this page is of. */
  | { readonly what: 'newer'; readonly version: number; readonly known: number }
  /** It was left out, or `taken` in its place. */
  | { readonly what: 'field'; readonly wanted: Wanted; readonly found: string; readonly taken?: string }
  | { readonly what: 'unknown-field' }
  /** Two answers of one day, or two records of one identifier: they were joined. */
  | { readonly what: 'twice' }
  | { readonly what: 'too-many'; readonly most: number; readonly left: number }
  | { readonly what: 'shortened'; readonly most: number }
  /** Not in this edition; kept. */
  | { readonly what: 'unknown-behaviors'; readonly names: readonly string[] }
  /** What they are called in this edition. */
  | { readonly what: 'moved'; readonly from: string; readonly to: string }
) & {
  /** The way to the field: `answers`, an identifier, a number from 0, `on`; empty for the file or the record as a whole. */
  readonly path: readonly string[];
  /** The number of the record in a file of several, from 1. */
  readonly record?: number;
};

/** Troubles after which nothing of the file or of the record is taken. */
const fatal: ReadonlySet<Trouble['what']> = new Set([
  'empty',
  'no-json',
  'no-record',
  'no-migration',
  'no-link',
  'damaged-link',
  'cannot-unpack',
  'other-edition',
  'too-large',
  'too-deep',
  'newer',
]);

/** Whether nothing was taken of the file or of the record that a trouble tells of. */
export const isFatal = ({ what }: Trouble): boolean => fatal.has(what);

/** Whether a trouble means that something of a file is not in what was read of it. */
export const losesSomething = (trouble: Trouble): boolean =>
  isFatal(trouble) || ['damaged', 'field', 'unknown-field', 'too-many', 'shortened'].includes(trouble.what);
