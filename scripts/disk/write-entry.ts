import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { fileOf, type Kind } from '../../src/domain/atlas/entries.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';
import type { Complaint } from '../../src/domain/errors.ts';
import { didYouMean } from '../../src/domain/similarity/suggest.ts';
import { entrySchemas } from '../../src/schemas/by-kind.ts';
import { isListed } from '../../src/schemas/kinds.ts';
import { slug } from '../../src/schemas/parts.ts';
import { readContent } from './read-content.ts';
import { slugged } from '../../src/domain/slugged.ts';
import { skeleton } from './skeleton.ts';

const heading = [
  '# Fill in every field and take out these notes. A field that begins with "#" may stay out; to use it, take the "#"',
  '# from its lines. "npm run content" says what is still missing.',
];

/**
 * Write an entry that is still to be filled in: a new file, or new lines at the end of the file that lists its kind.
 *
 * @param root folder that holds `competencies/`, `jobs/` …
 * @param word what a person calls the kind: `job`
 * @returns the file that was written, or why none was
 */
export function writeEntry(
  root: string,
  kind: Kind,
  word: string,
  id: string,
  title: string,
): { file: string } | { problem: Complaint } {
  const problem = malformed(kind, word, id) ?? taken(root, kind, word, id);
  if (problem) return { problem };
  const file = fileOf(kind, id);
  const path = join(root, file.slice('content/'.length));
  if (isListed(kind)) {
    const text = readFileSync(path, 'utf8');
    const lines = [`${id}:`, ...skeleton(entrySchemas[kind], { title }).map((line) => `  ${line}`)];
    appendFileSync(path, `${text.endsWith('\n') ? '' : '\n'}${/\n\n\S/.test(text) ? '\n' : ''}${lines.join('\n')}\n`);
    return { file };
  }
  const fields = [...heading, ...skeleton(entrySchemas[kind], { title })];
  const lines = file.endsWith('.mdx')
    ? ['---', ...fields, '---', '', '{/* The text comes here, in Markdown. */}']
    : fields;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`, { flag: 'wx' });
  return { file };
}

function malformed(kind: Kind, word: string, id: string): Complaint | undefined {
  const parts = id.split('/');
  const joint = kind === 'technical' ? '/' : '-';
  const where = `npm run new -- ${word} ${id}`;
  if (kind === 'technical' && parts.length !== 2) {
    return {
      where,
      what: `"${id}" does not say which industry owns it`,
      fix: `write <industry>/<id>, such as "automation/${parts.at(-1)}"`,
    };
  }
  const wellFormed = parts.every((part) => slug.safeParse(part).success);
  if (wellFormed && (kind === 'technical' || parts.length === 1)) return undefined;
  const near = parts.map(slugged).filter(Boolean).join(joint);
  return {
    where,
    what: `"${id}" is no id`,
    fix: `use lower-case letters, digits and single hyphens${near ? `, such as "${near}"` : ''}`,
  };
}

/** An id that an entry has, or once had, or that has no industry to stand in. */
function taken(root: string, kind: Kind, word: string, id: string): Complaint | undefined {
  const where = fileOf(kind, id);
  const path = join(root, where.slice('content/'.length));
  const already = { where, what: `there is a ${word} "${id}" already`, fix: 'open it, or choose another id' };
  if (isListed(kind)) {
    const list = existsSync(path) ? parseDocument(readFileSync(path, 'utf8')) : undefined;
    if (list?.errors.length === 0) return list.has(id) ? already : undefined;
    return { where, what: 'cannot be read as it is', fix: 'run "npm run content", and mend what it names first' };
  }
  if (existsSync(path)) return already;
  const { entries } = readContent(root);
  const industry = id.split('/')[0]!;
  if (kind === 'technical' && !existsSync(join(root, 'industries', industry, 'model.mdx'))) {
    const near = didYouMean(industry, entries.industries.keys());
    return {
      where,
      what: `no industry "${industry}"`,
      fix: `${near ? `${near} If not, ` : ''}run "npm run new -- industry ${industry} <title>" first`,
    };
  }
  const before = entries.ledger.retired[entryKey(kind, id)];
  if (!before) return undefined;
  const replacement = before.replacedBy === null ? '' : `, and its address leads to "${before.replacedBy}"`;
  return { where, what: `"${id}" was an id before${replacement}`, fix: 'choose another id' };
}
