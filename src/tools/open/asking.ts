import type { OpenedFormat } from '../../domain/opened/framework.ts';
import type { FileRemark, ReportRow, Refusal } from '../../domain/opened/report.ts';
import type { Likeness } from '../../domain/outcomes/likeness.ts';
import type { NamedBlock } from '../../payloads/mappable.ts';
import type { Roles } from '../../imports/opened/columns.ts';
import type { OursAt } from './ours.ts';

/** In what a framework is written again. */
export const exportKinds = ['case', 'turtle', 'csv', 'xlsx', 'report'] as const;

/** One of the files that can be taken away. */
export type ExportKind = (typeof exportKinds)[number];

/** A match that a person confirmed: an item, and the identifier of what it matches of ours. */
export interface ConfirmedMatch {
  readonly item: string;
  readonly identifier: string;
}

/** What the page asks of the thread that holds the framework. */
export type Ask =
  | { readonly do: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly do: 'columns'; readonly roles: Roles }
  | { readonly do: 'below'; readonly of: string | null; readonly from: number }
  | { readonly do: 'search'; readonly words: string; readonly from: number }
  | { readonly do: 'rows'; readonly from: number }
  /** All items, to build from them. */
  | { readonly do: 'whole'; readonly most: number }
  | { readonly do: 'suggest'; readonly from: number; readonly ours: OursAt }
  | {
      readonly do: 'export';
      readonly as: ExportKind;
      readonly day: string;
      readonly matches: readonly ConfirmedMatch[];
    };

/** An item as the outline shows it. */
export interface ItemRow {
  readonly id: string;
  readonly code?: string;
  readonly label?: string;
  /** Cut where it is very long. */
  readonly statement: string;
  readonly kind?: string;
  readonly language?: string;
  readonly notes: readonly string[];
  /** How many items stand directly under it. */
  readonly below: number;
  /** How many other places it also stands in. */
  readonly elsewhere: number;
  /** What stands above it, from the top; only of items that a search found. */
  readonly path?: readonly string[];
}

/** Some of a longer list. */
export interface Part<T> {
  readonly rows: readonly T[];
  /** How many there are in all. */
  readonly count: number;
}

/** An item with where it stands; each item once, by its first place, and after what stands above it. */
export interface WholeItem {
  readonly id: string;
  /** Id of the item above; null at the top. */
  readonly above: string | null;
  readonly code?: string;
  readonly label?: string;
  readonly statement: string;
}

/** A whole framework, as far as it is built from. */
export interface Whole {
  /** Its id in the file; its name where it has none there. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly WholeItem[];
  /** How many items there are; more than `items` has where they are cut. */
  readonly count: number;
  /** Whether its top is levels, the lowest first. */
  readonly tiers: boolean;
}

/** A framework as the page first shows it. */
export interface OpenedView {
  readonly format: OpenedFormat;
  readonly title: string;
  readonly description?: string;
  readonly language?: string;
  readonly records: number;
  readonly taken: number;
  readonly links: number;
  /** Records that were not taken. */
  readonly left: number;
  /** How often each thing is said in the report. */
  readonly counts: readonly { readonly what: ReportRow['what']; readonly taken: boolean; readonly count: number }[];
  readonly remarks: readonly FileRemark[];
  /** Courses of the pyramid, the lowest first, where the framework is one. */
  readonly tiers?: readonly { readonly row: ItemRow; readonly blocks: readonly ItemRow[] }[];
  /** Whether the columns were told by a person and can be told again. */
  readonly ofTable: boolean;
}

/** A table that waits for its columns. */
export interface TableView {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly roles: Roles;
  readonly remarks: readonly FileRemark[];
}

/** One item with what it may match. */
export interface Suggested {
  readonly row: ItemRow;
  readonly likes: readonly Like[];
}

/** A competency of ours that an item is like. */
export interface Like extends Pick<Likeness, 'found' | 'shared'> {
  readonly own: NamedBlock;
  readonly definition: string;
  readonly grade: 'strong' | 'fair' | 'weak';
  /** Its behavior or critical work function that is nearest, if one shares a word. */
  readonly nearest?: { readonly identifier: string; readonly text: string };
}

/** What each question is answered with. */
export interface Answers {
  readonly open: { readonly view: OpenedView } | { readonly table: TableView };
  readonly columns: { readonly view: OpenedView };
  readonly below: Part<ItemRow>;
  readonly search: Part<ItemRow>;
  readonly rows: Part<ReportRow>;
  readonly whole: Whole;
  readonly suggest: Part<Suggested>;
  readonly export: { readonly name: string; readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> };
}

/** What the thread says: how far it is, an answer, or why there is none. */
export type Said =
  | { readonly turn: number; readonly stage: 'reading' | 'items' | 'placing'; readonly done: number }
  | { readonly turn: number; readonly answer: Answers[keyof Answers] }
  | { readonly turn: number; readonly refusal: Refusal }
  | { readonly turn: number; readonly failed: true };

/** A question with its number. */
export interface Asked {
  readonly turn: number;
  readonly ask: Ask;
}
