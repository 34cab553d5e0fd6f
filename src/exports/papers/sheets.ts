import { labels } from '#messages/papers/labels.ts';
import type { Paper, PaperBlock, PaperTable } from '../../domain/hiring/paper.ts';
import { textTable } from '../tables/table.ts';
import { longestSheetName, refusedInSheetName, type Sheet } from '../tables/xlsx.ts';

/**
 * Put papers into sheets of a workbook: each paper’s words, line by line, then its tables, one each by its caption. What is
 * there to be filled in stays empty.
 */
export const paperSheets = (papers: readonly Paper[]): Sheet[] =>
  papers.flatMap((paper) => [
    wordsSheet(paper),
    ...paper.blocks.filter((block): block is PaperTable => block.kind === 'table').map(tableSheet),
  ]);

const nameOf = (caption: string): string => {
  const name = caption.replaceAll(refusedInSheetName, ',');
  // A name that is too long ends with a whole word.
  return name.length <= longestSheetName ? name : name.slice(0, name.lastIndexOf(' ', longestSheetName));
};

const tableSheet = ({ caption, columns, rows }: PaperTable): Sheet => ({
  name: nameOf(caption),
  filtered: false,
  table: textTable(caption, columns, rows),
});

function wordsSheet({ title, blocks }: Paper): Sheet {
  let part = '';
  const rows = blocks.flatMap((block) => {
    if (block.kind === 'heading') part = block.text;
    return linesOf(block).map(([what, words]) => [part, what, words]);
  });
  const { part: heading, what, words } = labels.columns;
  return { name: nameOf(title), filtered: true, table: textTable(title, [heading, what, words], rows) };
}

/** The rows of a piece, without its part: what a line is, where it has a name, and its words. */
function linesOf(block: PaperBlock): (readonly [what: string, words: string])[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'text':
      return [['', block.text]];
    case 'facts':
      return [...block.facts];
    case 'list':
      return block.items.flatMap(
        ({ text, parts }) => [['', text], ...parts.map((one) => ['', `– ${one}`] as const)] as const,
      );
    case 'table':
      return [[block.caption, labels.onItsSheet]];
  }
}
