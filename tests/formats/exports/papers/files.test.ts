import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatTitle, papersOf } from '#messages/papers/index.ts';
import { type Atlas, buildAtlas } from '../../../../src/domain/atlas/atlas.ts';
import { jobFacts } from '../../../../src/domain/hiring/job-facts.ts';
import { type PaperBlock, tablesOf } from '../../../../src/domain/hiring/paper.ts';
import { paperFiles } from '../../../../src/exports/papers/files.ts';
import { entries } from '../../../content/real-content.ts';
import { hasSchedule } from '../../../../src/domain/hiring/model-schedule.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { readDocument } from '../../../fixtures/read-document.ts';
import { readWorkbook } from '../../../fixtures/read-workbook.ts';

const bytesOf = (atlas: Atlas, path: string): Uint8Array =>
  paperFiles(atlas, aDataSite())
    .find((file) => file.path === path)!
    .make() as Uint8Array;
afterEach(() => vi.useRealTimers());

const papers = (atlas: Atlas, id: string) => papersOf(jobFacts(atlas, id));
const real = buildAtlas(entries);

/** What a reader should see of a piece, in its order. */
const linesOf = (block: PaperBlock): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'facts':
      return block.facts.map(([name, fact]) => `${name}: ${fact || '_'.repeat(40)}`);
    case 'list':
      return block.items.flatMap(({ text, parts }) => [text, ...parts]);
    case 'table':
      return [block.caption, ...[block.columns, ...block.rows].flat(), ''];
  }
};

describe.for([
  ['customer-service-representative', real],
  ['nurse', real],
  ['health-information-technician', real],
  ['baker', atlasWith()],
] as const)('the papers of %s', ([id, atlas]) => {
  test('as a document hold every line, each paper on a sheet of its own', async () => {
    const { paragraphs, parts } = readDocument(bytesOf(atlas, `papers/${id}.docx`));
    const own = papers(atlas, id);
    const title = atlas.jobs.get(id)!.title;
    expect(paragraphs.map(({ text }) => text)).toEqual([
      formatTitle(title),
      ...own.flatMap((paper) => [paper.title, ...paper.blocks.flatMap(linesOf)]),
    ]);
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual(
      own.map((paper) => paper.title),
    );
    expect(parts.get('word/document.xml')!.match(/<w:pageBreakBefore\/>/g)).toHaveLength(own.length - 1);
    // A line feed is no line break in a document of Word.
    expect(paragraphs.filter(({ text }) => /[\n\r\t]/.test(text))).toEqual([]);
  });

  test('as a document give each numbered list numbers of its own, which begin at one', async () => {
    const { paragraphs, lists } = readDocument(bytesOf(atlas, `papers/${id}.docx`));
    const wanted = papers(atlas, id).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' && block.numbered ? [block.items.map(({ text }) => text)] : [])),
    );
    const numbered = paragraphs.filter(({ list }) => list && lists.get(list.id)!.form === 'decimal');
    const found = [...Map.groupBy(numbered, ({ list }) => list!.id)];
    expect(found.map(([, items]) => items.map(({ text }) => text))).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
    for (const [list] of found) expect(lists.get(list)!.start).toBe('1');
  });

  test('as a document and as a workbook have the same tables, and leave empty what is to be filled in', async () => {
    const tables = tablesOf(papers(atlas, id));
    const { tables: read } = readDocument(bytesOf(atlas, `papers/${id}.docx`));
    expect(read).toEqual(tables.map(({ columns, rows }) => [columns, ...rows]));
    const sheets = await readWorkbook(bytesOf(atlas, `papers/${id}.xlsx`));
    const named = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
    for (const { caption, columns, rows } of tables) {
      const filled = rows.filter((row) => row.some(Boolean));
      expect(named.get(caption.replace(':', ','))!.slice(0, 1 + filled.length)).toEqual([
        columns,
        ...filled.map((row) => row.map((cell) => cell || null)),
      ]);
    }
  });

  test('as a workbook hold every line too, each paper on a sheet before its tables', async () => {
    const sheets = await readWorkbook(bytesOf(atlas, `papers/${id}.xlsx`));
    const own = papers(atlas, id);
    const names = sheets.map(({ sheet }) => sheet);
    expect(names.length).toBe(own.length + tablesOf(own).length);
    for (const { title, blocks } of own) {
      const at = names.findIndex((name) => title.startsWith(name));
      const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption.replace(':', ',')] : []));
      expect(names.slice(at + 1, at + 1 + captions.length), title).toEqual(captions);
      const cells = new Set(sheets[at]!.data.flat().map((cell) => String(cell ?? '').replace(/^– /, '')));
      const lines = blocks.flatMap((block) => {
        if (block.kind === 'table') return [block.caption];
        if (block.kind === 'facts') return block.facts.flat().filter(Boolean);
        // A heading with nothing under it has no row.
        return block.kind === 'heading' ? [] : linesOf(block);
      });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !cells.has(line))).toEqual([]);
    }
  });

  test('have the same bytes each time, and the days of the content', async () => {
    for (const path of [`papers/${id}.docx`, `papers/${id}.xlsx`]) {
      const once = bytesOf(atlas, path);
      // Archives tell time in steps of two seconds.
      vi.setSystemTime(Date.now() + 10_000);
      expect(Buffer.compare(once, bytesOf(atlas, path)), path).toBe(0);
    }
    const core = readDocument(bytesOf(atlas, `papers/${id}.docx`)).parts.get('docProps/core.xml')!;
    expect(core).toContain(formatTitle(atlas.jobs.get(id)!.title));
    expect(core.match(/T00:00:00Z</g)).toHaveLength(2);
  });
});

test('every job has both files, and so has every model with technical blocks', () => {
  const models = [...real.industries].flatMap(([id, model]) => (hasSchedule(model) ? [`${id}-model-schedule`] : []));
  expect(models.length).toBe(real.industries.size - 1);
  expect(paperFiles(real, aDataSite()).map(({ path }) => path)).toEqual(
    [...[...real.jobs.keys()].toSorted(), ...models.toSorted()].flatMap((name) => [
      `papers/${name}.docx`,
      `papers/${name}.xlsx`,
    ]),
  );
});
