import type { EntriesByKind } from '../../src/domain/atlas/entries.ts';
import { isListed, type Kind, kindList } from '../../src/schemas/kinds.ts';

/** The kinds of entries that have files of their own, and of which the content has none: `uses`. */
export const emptyKinds = (entries: EntriesByKind): Kind[] =>
  kindList.filter((kind) => !isListed(kind) && entries[kind].size === 0);
