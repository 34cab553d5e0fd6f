import { competencyKey } from '../../domain/ledger/keys.ts';
import { tidy } from '../../record/own-words.ts';
import { type BuiltBlock, builtModelLimits as limits, type BuiltStatement } from './model.ts';
import { moved } from './edit-tiers.ts';
import type { NewId } from './parts.ts';

/** What is said of a competency of this site. Statements are behaviors or critical work functions. */
export interface SiteWords {
  readonly title: string;
  readonly definition: string;
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  readonly topics: readonly string[];
}

/** Topics of a block, at most. */
export const mostTopics = 60;

/**
 * Make a block of the site one’s own, so that its words can be changed. Its name, its words and where they come from are kept. A block
 * that is one’s own already stays as it is.
 */
export function makeOwn(block: BuiltBlock, words: SiteWords, newId: NewId): BuiltBlock {
  if (block.competency === undefined) return block;
  const { competency, ...rest } = block;
  const origin = block.origin ?? { from: competencyKey(competency), thing: competency };
  return {
    ...rest,
    title: block.title || tidy(words.title, limits.title),
    definition: tidy(words.definition, limits.text),
    statements: words.statements.map(({ id, text }) => ({
      id: newId(),
      text: tidy(text, limits.statement),
      origin: { from: origin.from, thing: id },
    })),
    topics: words.topics.slice(0, mostTopics).map((topic) => tidy(topic, limits.title)),
    origin,
  };
}

/** The competency of this site that a block of one’s own was, or undefined. */
export const formerCompetency = ({ competency, origin }: BuiltBlock): string | undefined =>
  competency === undefined && origin && !origin.from.startsWith('opened:') ? origin.thing : undefined;

/** Give a block back the words of the site. Its name in this model stays, unless it is the site’s own. */
export function makeSites(block: BuiltBlock, words: SiteWords): BuiltBlock {
  const competency = formerCompetency(block);
  if (competency === undefined) return block;
  const title = block.title === words.title ? '' : block.title;
  return { ...block, competency, title, definition: '', statements: [], topics: [] };
}

/** Give a block a name in this model. Of a block of the site an empty one gives it back its own. */
export function renameBlock(block: BuiltBlock, title: string): BuiltBlock {
  const name = tidy(title, limits.title);
  return name === block.title ? block : { ...block, title: name };
}

/** Change the definition of a block of one’s own. */
export function defineBlock(block: BuiltBlock, definition: string): BuiltBlock {
  const text = tidy(definition, limits.text);
  return text === block.definition || block.competency !== undefined ? block : { ...block, definition: text };
}

/** Change the topics of a block of one’s own, one a line. */
export function setTopics(block: BuiltBlock, lines: string): BuiltBlock {
  if (block.competency !== undefined) return block;
  const topics = linesOf(lines, limits.title, mostTopics);
  return topics.join('\n') === block.topics.join('\n') ? block : { ...block, topics };
}

/** Set a block under a sector, or under none. The caller keeps to the tier of sectors. */
export function setBlockSector(block: BuiltBlock, sector: string | undefined): BuiltBlock {
  if (block.sector === sector) return block;
  const { sector: _, ...rest } = block;
  return sector === undefined ? rest : { ...rest, sector };
}

const withStatements = (block: BuiltBlock, statements: readonly BuiltStatement[]): BuiltBlock =>
  statements === block.statements || block.competency !== undefined ? block : { ...block, statements };

/** Add statements to a block of one’s own, one for each line that has words. */
export function addStatements(block: BuiltBlock, lines: string, newId: NewId): BuiltBlock {
  const texts = lines.split('\n').flatMap((line) => tidy(line, limits.statement) || []);
  return texts.length === 0
    ? block
    : withStatements(block, [...block.statements, ...texts.map((text) => ({ id: newId(), text }))]);
}

/** Change the words of a statement; one without words is removed. */
export function rewordStatement(block: BuiltBlock, id: string, text: string): BuiltBlock {
  const at = block.statements.findIndex((one) => one.id === id);
  const words = tidy(text, limits.statement).replaceAll(/\s*\n\s*/g, ' ');
  if (at < 0 || words === block.statements[at]!.text) return block;
  return words === ''
    ? removeStatement(block, id)
    : withStatements(block, block.statements.with(at, { ...block.statements[at]!, text: words }));
}

/** Remove a statement. */
export function removeStatement(block: BuiltBlock, id: string): BuiltBlock {
  const statements = block.statements.filter((one) => one.id !== id);
  return statements.length === block.statements.length ? block : withStatements(block, statements);
}

/** Move a statement up or down by some places. */
export function moveStatement(block: BuiltBlock, id: string, by: number): BuiltBlock {
  const from = block.statements.findIndex((one) => one.id === id);
  return withStatements(block, moved(block.statements, from, from + by));
}

/** The lines of a text that have words, each once. */
export const linesOf = (text: string, longest: number, most: number): string[] =>
  [...new Set(text.split('\n').flatMap((line) => tidy(line, longest) || []))].slice(0, most);
