import { type Kind, kinds } from '../../schemas/kinds.ts';

/** What readers call behaviors, which stand inside entries and have pages of their own: one of them, and several. */
const behaviorNames = ['behavior', 'behaviors'] as const;

/** A kind of entry, or behaviors. */
export type NamedKind = Kind | 'behaviors';

/** What readers call things of a kind: one of them, and several. */
export const namesOf = (kind: NamedKind): readonly [one: string, several: string] =>
  kind === 'behaviors' ? behaviorNames : kinds[kind].names;

/** Say how many there are of a kind: “1 job model”, “57 job models”. */
export const countKind = (kind: NamedKind, count: number): string => `${count} ${namesOf(kind)[count === 1 ? 0 : 1]}`;
