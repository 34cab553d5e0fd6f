import type { BuiltModel } from './model.ts';
import type { NameOf, NewId } from './parts.ts';

/** Which of two is taken where both sides changed the same. */
export type Choice = 'mine' | 'theirs';

/** Something that both a person and the next edition changed, each in another way. Texts are empty for what is not there. */
export interface Conflict {
  /** Names it for the choice; the same whenever the same three are merged. */
  readonly id: string;
  readonly what:
    | 'removed-there'
    | 'removed-here'
    | 'title'
    | 'tier'
    | 'sector'
    | 'definition'
    | 'topics'
    | 'statement'
    | 'statement-order'
    | 'order'
    | 'tier-title'
    | 'sector-removed-there'
    | 'sector-removed-here'
    | 'sector-title'
    | 'sector-definition'
    | 'sector-order'
    | 'occupation';
  /** Name of the block, the sector or the occupation, or of the tier by its id of this site; empty for the sectors as a whole. */
  readonly of: string;
  readonly then: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A merged model, and what a person has to choose. */
export interface Merged {
  readonly model: BuiltModel;
  readonly conflicts: readonly Conflict[];
}

/** What merging needs beside the three. */
export interface MergeMeans {
  readonly newId: NewId;
  readonly nameOf: NameOf;
  /** Ids of the tiers of this site, from the foundation up. */
  readonly order: readonly string[];
  /** By the ids of conflicts; what is not chosen stays mine. */
  readonly choices?: ReadonlyMap<string, Choice>;
}

/** Decides one value that three sides have: what one side changed wins; where both did, a person chooses. */
export type Decide = <T>(conflict: Omit<Conflict, 'then' | 'mine' | 'theirs'>, three: Three<T>) => T;

/** Decides a conflict that cannot be settled by comparing. Whether theirs is taken. */
export type DecideAlways = (
  conflict: Omit<Conflict, 'then' | 'mine' | 'theirs'>,
  then: string,
  mine: string,
  theirs: string,
) => boolean;

/** One value as it was, as it is here, and as it is there; `text` shows it to a person. */
export interface Three<T> {
  readonly then: T;
  readonly mine: T;
  readonly theirs: T;
  readonly text: (value: T) => string;
}
