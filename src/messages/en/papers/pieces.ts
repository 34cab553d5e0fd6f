import type { PaperBlock, PaperItem, PaperTable } from '../../../domain/hiring/paper.ts';

/** A heading within a paper. */
export const heading = (text: string): PaperBlock => ({ kind: 'heading', text, minor: false });

/** A heading under such a heading. */
export const subheading = (text: string): PaperBlock => ({ kind: 'heading', text, minor: true });

/** A paragraph. */
export const paragraph = (text: string): PaperBlock => ({ kind: 'text', text });

/** A list with bullets; nothing for no items. */
export const bullets = (items: readonly (string | PaperItem)[]): PaperBlock[] => listOf(items, false);

/** A list with numbers, which begin at one; nothing for no items. */
export const numbered = (items: readonly (string | PaperItem)[]): PaperBlock[] => listOf(items, true);

/** Facts with their names; those without a fact are left out. */
export const facts = (lines: readonly (readonly [string, string | undefined])[]): PaperBlock => ({
  kind: 'facts',
  facts: lines.flatMap(([name, fact]) => (fact ? [[name, fact] as const] : [])),
});

/** Names with room beside them, to fill in by hand. */
export const blanks = (names: readonly string[]): PaperBlock => ({
  kind: 'facts',
  facts: names.map((name) => [name, ''] as const),
});

/** A table. Rows that are shorter than its columns end in cells to fill in. */
export const tableOf = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): PaperTable => ({
  kind: 'table',
  caption,
  columns,
  rows: rows.map((row) => columns.map((_, i) => row[i] ?? '')),
});

/** Rows that are empty but for a name. @param count how many */
export const emptyRows = (count: number): string[][] => Array.from({ length: count }, () => []);

function listOf(items: readonly (string | PaperItem)[], isNumbered: boolean): PaperBlock[] {
  if (items.length === 0) return [];
  return [
    {
      kind: 'list',
      numbered: isNumbered,
      items: items.map((item) => (typeof item === 'string' ? { text: item, parts: [] } : item)),
    },
  ];
}
