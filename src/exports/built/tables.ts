import { columns as names, files, lineKinds, sheets } from '#messages/built-files.ts';
import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { ownWorkbookOf, TooLargeForWorkbook } from '../own/own-workbook.ts';
import { openedWorkbook } from '../opened/workbook.ts';
import { csv } from '../tables/csv.ts';
import { cellText, type Filling, table, type Table } from '../tables/table.ts';
import { outline, type OutlinedBlock, type OutlinedTier } from './outline.ts';
import { builtSource, type BuiltFile, type BuiltSource } from './source.ts';

interface Line {
  readonly tier: OutlinedTier;
  readonly block?: OutlinedBlock;
  readonly kind: string;
  readonly text: string;
  readonly identifier?: string;
}

const cells = <T>(cell: (line: T) => string | undefined): Filling<T> => ({
  description: '',
  holds: 'text',
  required: false,
  cell: (line) => cell(line) || undefined,
});

/** A model as one table: a row for each block, and below it one for each statement and topic. A tier without blocks has one too. */
function modelTable({ content }: BuiltSource, tiers: readonly OutlinedTier[]): Table {
  const lines = tiers.flatMap((tier): Line[] => [
    ...(tier.blocks.length === 0 ? [{ tier, kind: lineKinds.tier, text: tier.definition }] : []),
    ...tier.blocks.flatMap((block): Line[] => [
      { tier, block, kind: lineKinds.block, text: block.definition, identifier: block.identifier },
      ...block.statements.map(({ id, text }) => ({ tier, block, kind: lineKinds.statement, text, identifier: id })),
      ...block.topics.map((text) => ({ tier, block, kind: lineKinds.topic, text })),
    ]),
  ]);
  const sector = ({ tier, block }: Line) => tier.sectors.find(({ id }) => id === block?.sector)?.title;
  return table(
    { name: sheets.model, title: content.industry.title, description: content.industry.summary, unique: [] },
    lines,
    {
      [names.tier]: cells<Line>(({ tier }) => tier.title),
      [names.number]: cells<Line>(({ tier, block }) => block?.number ?? String(tier.number)),
      [names.sector]: cells(sector),
      [names.block]: cells<Line>(({ block }) => block?.title),
      [names.kind]: cells<Line>(({ kind }) => kind),
      [names.text]: cells<Line>(({ text }) => text),
      [names.from]: cells<Line>(({ block, kind }) =>
        kind === lineKinds.block ? (block?.from ?? undefined) : undefined,
      ),
      [names.identifier]: cells<Line>(({ identifier }) => identifier),
    },
  );
}

/** What else there is to say of it, a line each: name and words. */
function factsTable({ content, words, model }: BuiltSource): Table {
  const { industry, paragraphs, ids } = content;
  const facts: [string, string][] = [
    [names.title, industry.title],
    [names.family, industry.family],
    [names.summary, industry.summary],
    ...paragraphs.map((text): [string, string] => [names.introduction, text]),
    ...industry.stewards.map((name): [string, string] => [names.makers, name]),
    ...industry.sectors.map(({ title, definition }): [string, string] => [`${names.sector}: ${title}`, definition]),
    ...industry.occupations.map(({ soc, title }): [string, string] => [`${names.occupation} ${soc}`, title]),
    ...industry.credentials.map((id): [string, string] => [names.credential, words.credentials.get(id) ?? id]),
    [names.identifier, model.id],
    [names.id, ids.model],
    [names.license, files.taken(words.addresses)],
  ];
  return table({ name: sheets.about, title: industry.title, description: '', unique: [] }, facts, {
    [names.fact]: cells<[string, string]>(([name]) => name),
    [names.text]: cells<[string, string]>(([, text]) => text),
  });
}

/** Write a model as one table in CSV. No field can run as a formula. */
export function builtCsv(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, words, today);
  return {
    name: `${source.content.ids.model}.csv`,
    type: 'text/csv',
    body: csv(modelTable(source, outline(source))),
  };
}

/**
 * Write a model as a workbook: its tiers, blocks and what they say, and a sheet about it. One that is too large for the writer of
 * workbooks is written without the second sheet and without widths.
 */
export async function builtWorkbook(model: BuiltModel, words: SiteWords, today: string): Promise<BuiltFile> {
  const source = builtSource(model, words, today);
  const tables = [modelTable(source, outline(source)), factsTable(source)];
  const packed = await ownWorkbookOf(tables, today).catch((error: unknown) => {
    if (!(error instanceof TooLargeForWorkbook)) throw error;
    const { columns, rows } = tables[0]!;
    return openedWorkbook([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))]);
  });
  return {
    name: `${source.content.ids.model}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: packed,
  };
}
