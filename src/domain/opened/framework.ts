import type { JsonObject } from '../json.ts';

/** Fields of a record that this site does not read, as they stood in the file. */
export type Rest = JsonObject;

/** What kind of file a framework came from; tells what the fields of `rest` belong to. */
export const openedFormats = ['case', 'ctdl', 'skos', 'rsd', 'table', 'cairn'] as const;

/** One of the formats that are opened. */
export type OpenedFormat = (typeof openedFormats)[number];

/** One place of an item under another. */
export interface Placement {
  /** Id of the item above; null at the top of the framework. */
  readonly parent: string | null;
  /** Place among those with the same parent, as the file numbers it. */
  readonly order?: number;
  /** Why the outline does not follow it: nothing has the parent's id, it leads in a circle, or it is named twice. */
  readonly broken?: 'orphan' | 'circle' | 'twice';
  /** What else the file says of it. */
  readonly rest?: Rest;
}

/** One statement of a framework that somebody opened. */
export interface OpenedItem {
  /** Its id in the file, or one made from its place in it; nothing else in the framework has it. */
  readonly id: string;
  /** The record it was read from, counted from 1; in tables the line of the file. */
  readonly at: number;
  /** Code that readers see: `4.1`. */
  readonly code?: string;
  /** A short name, where the file has one beside the statement. */
  readonly label?: string;
  /** What it says, as plain text. Never empty. */
  readonly statement: string;
  /** What the file calls it: "Standard", "Tier". */
  readonly kind?: string;
  /** Language of the statement, as BCP 47 spells it: `en-US`. */
  readonly language?: string;
  /** More about it. */
  readonly notes: readonly string[];
  /** Where it stands. Several are allowed; without any that holds, it stands at the top. */
  readonly placements: readonly Placement[];
  readonly rest?: Rest;
}

/** How two items are joined beside the outline. An end may stand in another framework. */
export interface OpenedLink {
  /** As the file calls it: `exactMatchOf`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rest?: Rest;
}

/** A framework that somebody opened, with nothing left out that its file says. */
export interface OpenedFramework {
  readonly format: OpenedFormat;
  /** Its id in the file; empty when the file gives none. */
  readonly id: string;
  /** Empty when the file gives none. */
  readonly title: string;
  readonly description?: string;
  readonly language?: string;
  /** In the order of the file. */
  readonly items: readonly OpenedItem[];
  readonly links: readonly OpenedLink[];
  readonly rest?: Rest;
}
