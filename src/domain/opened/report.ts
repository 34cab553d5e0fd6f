import type { OpenedFramework } from './framework.ts';

/** Why a record was not taken. */
export type NotTaken = 'no-statement' | 'same-id' | 'no-object' | 'other-record' | 'no-ends';

/** What there is to know of a record that was taken. */
export type Remark =
  | 'id-made'
  | 'orphan'
  | 'circle'
  | 'placed-twice'
  | 'same-statement'
  | 'markup'
  | 'unknown-language'
  | 'more-cells'
  | 'fewer-cells'
  | 'level-skipped'
  | 'quotes'
  | 'many-languages'
  | 'above-made';

/** One line of a report. */
export interface ReportRow {
  /** The record, counted from 1; in tables the line of the file. */
  readonly at: number;
  readonly what: NotTaken | Remark;
  readonly taken: boolean;
  /** The item that the record became, or the id that it has. */
  readonly id?: string;
  /** The list that the record stands in, where it is not the one of the items: `CFAssociations`. */
  readonly list?: string;
  /** What the line is about: the parent that nobody has, the tag, the beginning of what was left out. */
  readonly about?: string;
}

/** What holds for the file as a whole. */
export type FileRemark =
  | { readonly what: 'encoding'; readonly encoding: string }
  | { readonly what: 'separator'; readonly separator: string; readonly named: boolean }
  | { readonly what: 'unnumbered'; readonly count: number }
  | { readonly what: 'no-parents' }
  | { readonly what: 'sheets'; readonly taken: string; readonly others: readonly string[] }
  | { readonly what: 'frameworks'; readonly taken: string; readonly others: number }
  | { readonly what: 'rows-above'; readonly count: number }
  | { readonly what: 'formulas'; readonly count: number };

/** What became of each record of a file. Every record that was read is an item, a link, a framework, or a row that says why not. */
export interface OpeningReport {
  /** Records that were read: rows of a table, objects of a list. */
  readonly records: number;
  /** Items that they became. */
  readonly taken: number;
  /** In the order of the file. */
  readonly rows: readonly ReportRow[];
  readonly remarks: readonly FileRemark[];
}

/** A file that was opened. */
export interface Opened {
  readonly framework: OpenedFramework;
  readonly report: OpeningReport;
}

/** Why a file cannot be opened at all. */
export type Refusal =
  | {
      readonly what: 'empty' | 'no-items' | 'no-workbook' | 'old-workbook' | 'entities' | 'no-columns';
    }
  /** Lengths in bytes. */
  | { readonly what: 'too-large'; readonly size: number; readonly most: number }
  | { readonly what: 'too-many'; readonly count: number; readonly most: number }
  /** Of `most` brackets or elements in one another, one too many stands in this line. */
  | { readonly what: 'too-deep'; readonly line: number; readonly most: number }
  /** `said` is what the reader of the format said. */
  | { readonly what: 'damaged'; readonly format: string; readonly line?: number; readonly said: string }
  /** Something of the format that has no items: a list of documents, an answer that tells of a failure. */
  | { readonly what: 'other-content'; readonly found: string }
  | { readonly what: 'context'; readonly address: string };

/** Thrown by readers when nothing of a file can be taken; the words for people are in the messages. */
export class CannotOpen extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`cannot open: ${JSON.stringify(refusal)}`);
    this.name = 'CannotOpen';
    this.refusal = refusal;
  }
}
