import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper, PaperBlock, PaperTable } from '../../domain/hiring/paper.ts';
import { coreXml, type WorkbookProperties } from '../tables/xlsx-parts.ts';

/** A sheet of Letter in twentieths of a point, and what its margins leave. */
const sheet = { width: 12_240, height: 15_840, margin: 1_080 } as const;
const textWidth = sheet.width - 2 * sheet.margin;

/** Where rows to fill in by hand begin to be high, in twentieths of a point. */
const rowHeight = 500;

/** What a letter of a table takes at its widest, and the room beside the text of a cell, in twentieths of a point. */
const letterWidth = 115;
const cellMargin = 80;

/** A column to write in is as wide as one with texts of so many characters. */
const emptyColumn = 90;

const numbering = 'numbers';

/** Style of what stands in a table, named once rather than told of each cell. */
const cellStyle = 'Cell';

/**
 * Write papers as one document of Word (Office Open XML), each paper on a sheet of its own, the same bytes for the same papers.
 * Every numbered list is an instance of its own, so that each begins at one.
 *
 * @param note line below every sheet: where the papers are from
 */
export async function wordDocument(
  papers: readonly Paper[],
  properties: WorkbookProperties,
  note: string,
): Promise<Uint8Array<ArrayBuffer>> {
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const children = papers.flatMap((paper, i) => [
    ...(i === 0 ? [new Paragraph({ text: properties.title, heading: HeadingLevel.TITLE })] : []),
    new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1, pageBreakBefore: i > 0 }),
    ...paper.blocks.flatMap((block) => drawn(block, nextList)),
  ]);
  const document = new Document({
    title: properties.title,
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: properties.language } },
          paragraph: { spacing: { after: 100 } },
        },
      },
      paragraphStyles: [
        { id: cellStyle, name: cellStyle, basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
      ],
    },
    numbering: {
      config: [
        {
          reference: numbering,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 440, hanging: 440 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: sheet.width, height: sheet.height },
            margin: { top: sheet.margin, right: sheet.margin, bottom: sheet.margin, left: sheet.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${note} · `, size: 16 }),
                  new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  // The library writes the time at which it ran into the properties and into the archive.
  return zipSync(
    { ...files, 'docProps/core.xml': strToU8(coreXml(properties)) },
    { mtime: `${properties.modified}T00:00:00` },
  );
}

function drawn(block: PaperBlock, nextList: () => number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.minor ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ];
    case 'text':
      return [new Paragraph({ text: block.text })];
    case 'facts':
      return block.facts.map(
        ([name, fact]) =>
          new Paragraph({
            children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(fact || '_'.repeat(40))],
          }),
      );
    case 'list': {
      const instance = nextList();
      const at = block.numbered
        ? { numbering: { reference: numbering, level: 0, instance } }
        : { bullet: { level: 0 } };
      return block.items.flatMap(({ text, parts }) => [
        new Paragraph({ text, ...at }),
        ...parts.map((part) => new Paragraph({ text: part, bullet: { level: 1 } })),
      ]);
    }
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ caption, columns, rows }: PaperTable): FileChild[] {
  const widths = widthsOf([columns, ...rows]);
  const cell = (text: string, column: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      children: [
        new Paragraph(
          bold ? { style: cellStyle, children: [new TextRun({ text, bold })] } : { style: cellStyle, text },
        ),
      ],
    });
  return [
    new Paragraph({ text: caption, heading: HeadingLevel.HEADING_2, keepNext: true }),
    new Table({
      columnWidths: widths,
      margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: cellMargin, right: cellMargin },
      width: { size: textWidth, type: WidthType.DXA },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((name, i) => cell(name, i, true)) }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              height: { value: rowHeight, rule: 'atLeast' },
              children: row.map((text, i) => cell(text, i, i === 0)),
            }),
        ),
      ],
    }),
    // Two tables that touch are one to Word. It is low, or it alone would take a sheet where a table ends at the foot of one.
    new Paragraph({ text: '', spacing: { after: 0, line: 40, lineRule: LineRuleType.EXACT } }),
  ];
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
