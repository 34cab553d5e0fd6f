import type * as english from './en/index.ts';

/**
 * What a language must say: every message of every area, with the same arguments. A second one is a folder beside `en` whose
 * `index.ts` fills this, so that the compiler names what it lacks.
 */
export type Language = typeof english;
