import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Entries, gatherEntries } from '../../src/domain/atlas/entries.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';
import { entrySchemas } from '../../src/schemas/by-kind.ts';
import { entryAt, isListed, kindList, kinds, listAt } from '../../src/schemas/kinds.ts';
import { slug } from '../../src/schemas/parts.ts';
import { socSchema } from '../../src/schemas/soc.ts';
import { proseComponents } from '../../src/site/config.ts';
import { describeIssues, show } from './describe-issues.ts';
import { type BodyRead, readBody } from './read-body.ts';
import { readFields } from './read-fields.ts';
import { isLedgerFile, readLedger } from './read-ledger.ts';
import { readText, unreadable } from './read-text.ts';

/** What a folder of content holds: the entries whose shape is right, and what is wrong with the others. */
export interface ReadContent {
  readonly entries: Entries;
  /** Key of an entry → the prose below its fields. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly problems: readonly Problem[];
}

/** The prose of an entry. */
export interface Body extends BodyRead {
  /** With the same line ends on every machine, and without blanks at its ends. */
  readonly text: string;
}

/** A part of a file. */
interface Piece {
  readonly text: string;
  /** Lines of the file that stand above it. */
  readonly above: number;
}

/** Files of `content/` that are no entries. */
const notEntries = new Set(['README.md']);

/**
 * Read every entry of a content folder. Never throws for what a file says: a file that cannot be read, parsed
 * or matched with its schema becomes a problem with the place and the cure, and the others are read on. A folder that
 * is missing is a problem by itself.
 *
 * @param root folder that holds `competencies/`, `jobs/` … : `content`
 */
export function readContent(root: string): ReadContent {
  const problems: Problem[] = [];
  const maps = new Map(kindList.map((kind) => [kind, new Map<string, unknown>()]));
  const bodies = new Map<string, Body>();
  let ledger: Entries['ledger'] = { live: {}, retired: {}, dated: {} };
  let soc: Entries['soc'] = { title: '', publisher: '', year: 2018, license: '', read: '', groups: {} };
  const done = (): ReadContent => ({
    entries: { ...gatherEntries((kind) => maps.get(kind)!), soc, ledger },
    bodies,
    problems,
  });
  const seen = new Set<string>();
  const files = listContent(root, problems);
  if (!files) return done();

  for (const path of files) {
    seen.add(path);
    const where = `content/${path}`;
    if (isLedgerFile(path)) continue;
    const read = readText(join(root, path), where);
    if (typeof read !== 'string') {
      problems.push(read);
    } else if (notEntries.has(path)) {
      continue;
    } else if (path === 'soc-2018.json') {
      const parsed = parseJson(read, where);
      if ('problem' in parsed) problems.push(parsed.problem);
      else soc = check(socSchema, parsed.value, where, '', problems) ?? soc;
    } else if (listAt(path)) {
      const kind = listAt(path)!;
      for (const [id, value] of Object.entries(readFields(read, where, 0, problems) ?? {})) {
        if (!slug.safeParse(id).success) problems.push(badId(where, id));
        const entry = check(entrySchemas[kind] as z.ZodType, value, where, id, problems);
        if (entry) maps.get(kind)!.set(id, entry);
      }
    } else {
      const at = entryAt(path);
      if (!at) {
        problems.push(strayFile(path, where));
        continue;
      }
      const { kind, id } = at;
      for (const part of id.split('/')) if (!slug.safeParse(part).success) problems.push(badId(where, part));
      const { fields, body } = splitProse(read, path, where, problems);
      if (body) {
        const read = readBody(body.text, where, body.above, proseComponents, problems);
        bodies.set(entryKey(kind, id), { text: body.text.replaceAll('\r\n', '\n').trim(), ...read });
      }
      const value = fields && readFields(fields.text, where, fields.above, problems);
      if (value === undefined) continue;
      const entry = check(entrySchemas[kind] as z.ZodType, value, where, '', problems);
      if (entry) maps.get(kind)!.set(id, entry);
    }
  }
  for (const file of [...kindList.filter(isListed).map((kind) => kinds[kind].files), 'soc-2018.json']) {
    if (seen.has(file)) continue;
    problems.push({ where: `content/${file}`, what: 'the file is missing', fix: 'restore it from the history' });
  }
  const ofLedger = readLedger(root);
  ledger = ofLedger.ledger;
  problems.push(...ofLedger.problems);
  return done();
}

/**
 * Every file under a folder, by path from it with forward slashes, in order; dotfiles are left out. A link is listed and not
 * followed, as one to a folder above would lead round and round.
 *
 * @param onFault what to do about a folder that cannot be read, by its path; without it, the error is thrown. With it, a
 *   folder that is called like a file of content is listed as one, to be told of
 */
export function listFiles(root: string, onFault?: (path: string, error: unknown) => void): string[] {
  return walk(root, '', onFault).sort();
}

function walk(root: string, folder: string, onFault?: (path: string, error: unknown) => void): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const isFolder = entry.isDirectory() && !(onFault && /\.(?:yaml|mdx|json)$/.test(entry.name));
      if (isFolder) return walk(root, path, onFault);
      return entry.name.startsWith('.') ? [] : path;
    });
  } catch (error) {
    if (!onFault) throw error;
    onFault(folder, error);
    return [];
  }
}

/** The files of a content folder; a problem and nothing when it is no folder that can be read. */
function listContent(root: string, problems: Problem[]): string[] | undefined {
  const found = statSync(root, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const files = listFiles(root, (path, error) => problems.push(unreadable(path ? `content/${path}` : root, error)));
    return problems.some(({ where }) => where === root) ? undefined : files;
  }
  const fix = 'restore it from the history';
  problems.push({ where: root, what: found ? 'is no folder' : 'the folder is missing', fix });
  return undefined;
}

function parseJson(text: string, where: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: { where, what: `is no JSON: ${(error as Error).message}`, fix: 'restore it from the history' } };
  }
}

/**
 * Part a file of prose into its fields and the text below them, each with the number of lines above it. Astro ends the
 * fields at the first line that begins with dashes or pluses, so no other line may.
 */
function splitProse(text: string, path: string, where: string, problems: Problem[]): { fields?: Piece; body?: Piece } {
  if (!path.endsWith('.mdx')) return { fields: { text, above: 0 } };
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/.exec(text);
  if (!match) {
    problems.push({ where, what: 'has no fields above its text', fix: 'begin with "---", the fields, and "---"' });
    return {};
  }
  const fields = match[1]!;
  const line = fields.split('\n').findIndex((one) => /^(?:---|\+\+\+)/.test(one));
  if (line >= 0) {
    const fix = 'end the fields with "---" alone on its line, and begin no other line so';
    problems.push({ where: `${where}:${line + 2}`, what: 'would end the fields for the build', fix });
    return {};
  }
  const body = text.slice(match[0].length);
  return { fields: { text: fields, above: 1 }, body: { text: body, above: fields.split('\n').length + 1 } };
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string, at: string, problems: Problem[]): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...describeIssues(schema, result.error.issues, value, where, at));
  return undefined;
}

function badId(where: string, id: string): Problem {
  return {
    where,
    what: `${show(id)} is no id`,
    fix: 'use lower-case letters, digits and single hyphens, such as "bank-teller"',
  };
}

function strayFile(path: string, where: string): Problem {
  const [folder] = path.split('/');
  const patterns = kindList.filter((kind) => !isListed(kind)).map((kind) => `content/${kinds[kind].files}`);
  const near = patterns.filter((pattern) => pattern.startsWith(`content/${folder}/`));
  const extension = /\.(ya?ml|mdx?|json)$/.test(path) ? '' : ' (YAML for facts, MDX for prose)';
  return near.length > 0
    ? {
        where,
        what: `no kind of entry is kept in a file like this${extension}`,
        fix: `name it like ${near.map((pattern) => pattern.replaceAll('*', '<id>')).join(' or ')}`,
      }
    : {
        where,
        what: 'no kind of entry is kept here',
        fix: `move it to one of: ${[...new Set(patterns.map((pattern) => `content/${pattern.split('/')[1]}/`))].join(', ')}, or out of content/`,
      };
}
