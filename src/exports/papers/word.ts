import type { Paper, PaperBlock, PaperTable } from '../../domain/hiring/paper.ts';
import { type Pack, packAnywhere } from '../pack.ts';
import { escapeXml, type WorkbookProperties } from '../tables/xlsx-parts.ts';
import { bullets, cellStyle, textWidth, wordParts } from './word-parts.ts';

/** Where rows to fill in by hand begin to be high, in twentieths of a point. */
const rowHeight = 500;

/** What a letter of a table takes at its widest, and the room beside the text of a cell, in twentieths of a point. */
const letterWidth = 115;
const cellMargin = 80;

/** A column to write in is as wide as one with texts of so many characters. */
const emptyColumn = 90;

/**
 * Write papers as one document of Word (ECMA-376, "Office Open XML"), each paper on a sheet of its own, the same bytes for the
 * same papers. Every numbered list is one of its own, so that each begins at one.
 *
 * @param note line below every sheet: where the papers are from
 */
export function wordDocument(
  papers: readonly Paper[],
  properties: WorkbookProperties,
  note: string,
  pack: Pack = packAnywhere,
): Uint8Array<ArrayBuffer> {
  let numbered = 0;
  const nextList = (): number => bullets + (numbered += 1);
  const body = papers.flatMap((paper, i) => [
    i === 0 ? paragraph(run(properties.title), styled('Title')) : '',
    paragraph(run(paper.title), styled('Heading1') + (i === 0 ? '' : '<w:pageBreakBefore/>')),
    ...paper.blocks.map((block) => drawn(block, nextList)),
  ]);
  return pack(wordParts(body.join(''), numbered, properties, note), properties.modified);
}

const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
const keepNext = '<w:keepNext/>';

const run = (text: string, bold = false): string =>
  text === ''
    ? ''
    : `<w:r>${bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

function drawn(block: PaperBlock, nextList: () => number): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(run(block.text), styled(block.minor ? 'Heading3' : 'Heading2') + keepNext);
    case 'text':
      return paragraph(run(block.text));
    case 'facts':
      return block.facts
        .map(([name, fact]) => paragraph(run(`${name}: `, true) + run(fact || '_'.repeat(40))))
        .join('');
    case 'list': {
      const list = block.numbered ? nextList() : bullets;
      return block.items
        .flatMap(({ text, parts }) => [inList(text, list, 0), ...parts.map((part) => inList(part, bullets, 1))])
        .join('');
    }
    case 'table':
      return tableOf(block);
  }
}

const inList = (text: string, list: number, level: number): string =>
  paragraph(
    run(text),
    `${styled('ListParagraph')}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

/** The frame of every table: lines around each cell, and room beside its text. */
const tableProperties = [
  `<w:tblPr><w:tblW w:type="dxa" w:w="${textWidth}"/><w:tblBorders>`,
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`,
  ),
  '</w:tblBorders><w:tblCellMar>',
  ...(
    [
      ['top', 40],
      ['left', cellMargin],
      ['bottom', 40],
      ['right', cellMargin],
    ] as const
  ).map(([side, room]) => `<w:${side} w:type="dxa" w:w="${room}"/>`),
  '</w:tblCellMar></w:tblPr>',
].join('');

function tableOf({ caption, columns, rows }: PaperTable): string {
  const widths = widthsOf([columns, ...rows]);
  const row = (cells: readonly string[], properties: string, isBold: (column: number) => boolean): string => {
    const drawn = cells.map(
      (text, i) =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[i]!}"/></w:tcPr>${paragraph(run(text, isBold(i)), styled(cellStyle))}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${drawn.join('')}</w:tr>`;
  };
  return [
    paragraph(run(caption), styled('Heading2') + keepNext),
    `<w:tbl>${tableProperties}<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    row(columns, '<w:tblHeader/>', () => true),
    ...rows.map((cells) => row(cells, `<w:trHeight w:val="${rowHeight}" w:hRule="atLeast"/>`, (i) => i === 0)),
    '</w:tbl>',
    // Two tables that touch are one to Word. It is low, or it alone would take a sheet where a table ends at the foot of one.
    paragraph('', '<w:spacing w:after="0" w:line="40" w:lineRule="exact"/>'),
  ].join('');
}

/**
 * Share the width of a sheet among the columns of a table, in twentieths of a point. A column has room for its longest word, so
 * that none is broken, and gets of what is left by its longest text: by the root, or one column would have it all.
 */
function widthsOf(lines: readonly (readonly string[])[]): number[] {
  const longest = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  const words = lines[0]!.map((_, i) =>
    Math.max(...lines.flatMap((line) => line[i]!.split(/\s/).map(({ length }) => length))),
  );
  const least = words.map((characters) => characters * letterWidth + 2 * cellMargin);
  const left = Math.max(0, textWidth - least.reduce((a, b) => a + b, 0));
  const roots = longest.map((characters) => Math.sqrt(Math.max(characters, emptyColumn)));
  const all = roots.reduce((a, b) => a + b, 0);
  return least.map((own, i) => Math.floor(own + (left * roots[i]!) / all));
}
