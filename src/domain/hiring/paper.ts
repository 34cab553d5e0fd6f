/** An item of a list: a text, or a text with parts under it. */
export interface PaperItem {
  readonly text: string;
  readonly parts: readonly string[];
}

/**
 * A piece of a paper, without a word on how it looks: pages, documents and workbooks draw the same pieces. A text is one line
 * without line feeds; a fact that is empty is there to be filled in.
 */
export type PaperBlock =
  | {
      readonly kind: 'heading';
      readonly text: string;
      /** Whether it stands under another one. */ readonly minor: boolean;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly PaperItem[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, fact: string])[] }
  | PaperTable;

/** A table of a paper. Its first column names the rows; a cell that is empty is there to be filled in by hand. */
export interface PaperTable {
  readonly kind: 'table';
  /** What it is, unlike every other table of the papers. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What an employer prints, changes and fills in. */
export interface Paper {
  /** Its anchor on the page: `interview-guide`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** List the tables of papers in their order. */
export const tablesOf = (papers: readonly Paper[]): PaperTable[] =>
  papers.flatMap(({ blocks }) => blocks.filter((block): block is PaperTable => block.kind === 'table'));
