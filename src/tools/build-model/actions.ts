import type { BuiltModel } from '../../building/model/model.ts';

/** What the parts of the tool do with the model that is open. The same object as long as the page. */
export interface Actions {
  /**
   * Change it.
   *
   * @param change gives the same model to change nothing
   * @param after what is said of it, and what gets the focus, as a selector, once it is drawn; of a function, by what came of it
   */
  readonly change: (change: (model: BuiltModel) => BuiltModel, after?: After | ((model: BuiltModel) => After)) => void;
  /** Say something to a person, aloud too. */
  readonly say: (words: string) => void;
  /** Open a block, or close it with undefined. */
  readonly open: (block: string | undefined, focus?: string) => void;
}

/** What happens after a change. */
export interface After {
  readonly say?: string;
  /** What is said where nothing was changed. */
  readonly otherwise?: string;
  /** Selector of what gets the focus. */
  readonly focus?: string;
}

/** Selector of the button of a block. */
export const rowOf = (block: string): string => `[data-block="${block}"] .bm-name`;

/** Selector of the heading of a tier, which can have the focus. */
export const headOf = (tier: string): string => `[data-tier="${tier}"] .bm-tier-name`;
