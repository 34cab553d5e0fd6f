import type { Entries } from '../../src/domain/entries.ts';
import { filed } from '../../src/schemas/kinds.ts';

/** The kinds of entries that have files of their own, and of which the content has none: `uses`. */
export const emptyKinds = (entries: Entries): string[] =>
  (Object.keys(filed) as (keyof typeof filed)[]).filter((kind) => entries[kind].size === 0);
