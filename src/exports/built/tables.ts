import { columns as names, files, lineKinds, sheets } from '#messages/built-files.ts';
import { type Filling, table, type Table } from '../tables/table.ts';
import { outline, type OutlinedBlock, type OutlinedTier } from './outline.ts';
import type { BuiltSource } from './source.ts';

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
export function modelTable(source: BuiltSource): Table {
  const { industry } = source.content;
  const lines = outline(source).flatMap((tier): Line[] => [
    ...(tier.blocks.length === 0 ? [{ tier, kind: lineKinds.tier, text: tier.definition }] : []),
    ...tier.blocks.flatMap((block): Line[] => [
      { tier, block, kind: lineKinds.block, text: block.definition, identifier: block.identifier },
      ...block.statements.map(({ id, text }) => ({ tier, block, kind: lineKinds.statement, text, identifier: id })),
      ...block.topics.map((text) => ({ tier, block, kind: lineKinds.topic, text })),
    ]),
  ]);
  const sector = ({ tier, block }: Line) => tier.sectors.find(({ id }) => id === block?.sector)?.title;
  return table({ name: sheets.model, title: industry.title, description: industry.summary, unique: [] }, lines, {
    [names.tier]: cells<Line>(({ tier }) => tier.title),
    [names.number]: cells<Line>(({ tier, block }) => block?.number ?? String(tier.number)),
    [names.sector]: cells(sector),
    [names.block]: cells<Line>(({ block }) => block?.title),
    [names.kind]: cells<Line>(({ kind }) => kind),
    [names.text]: cells<Line>(({ text }) => text),
    [names.from]: cells<Line>(({ block, kind }) => (kind === lineKinds.block ? (block?.from ?? undefined) : undefined)),
    [names.identifier]: cells<Line>(({ identifier }) => identifier),
  });
}

/** What else there is to say of it, a line each: name and words. */
export function factsTable({ content, words, model }: BuiltSource): Table {
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
