import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Entries, Kind } from '../../src/domain/entries.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { filed, idFromPath, idSchema, listed } from '../../src/schemas/kinds.ts';
import { socSchema } from '../../src/schemas/soc.ts';
import { describeIssues } from './describe-issues.ts';
import { isLedgerFile, readLedger } from './read-ledger.ts';

/** What a folder of content holds: the entries whose shape is right, and what is wrong with the others. */
export interface ReadContent {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
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
  const maps: Record<Kind, Map<string, unknown>> = {
    competencies: new Map(),
    technical: new Map(),
    industries: new Map(),
    jobs: new Map(),
    ladders: new Map(),
    uses: new Map(),
    guides: new Map(),
    stories: new Map(),
    resources: new Map(),
    credentials: new Map(),
    sources: new Map(),
    glossary: new Map(),
    tiers: new Map(),
    categories: new Map(),
  };
  let soc: Entries['soc'] = { title: '', publisher: '', year: 2018, licence: '', read: '', groups: {} };
  const seen = new Set<string>();
  const files = namesIn(root);
  if (!Array.isArray(files)) {
    return {
      entries: { ...maps, soc, ledger: { live: {}, retired: {}, dated: {} } } as unknown as Entries,
      problems: [files],
    };
  }

  for (const path of files) {
    seen.add(path);
    const where = `content/${path}`;
    if (notEntries.has(path) || isLedgerFile(path)) continue;
    const read = readText(join(root, path), where);
    if (typeof read !== 'string') {
      problems.push(read);
    } else if (path === 'soc-2018.json') {
      const parsed = parseJson(read, where);
      if ('problem' in parsed) problems.push(parsed.problem);
      else soc = check(socSchema, parsed.value, where, '', problems) ?? soc;
    } else if (path.endsWith('.yaml') && path.slice(0, -5) in listed) {
      const kind = path.slice(0, -5) as keyof typeof listed;
      for (const [id, value] of Object.entries(parseMap(read, where, 0, problems) ?? {})) {
        if (!idSchema.safeParse(id).success) problems.push(badId(where, id));
        const entry = check(listed[kind] as z.ZodType, value, where, id, problems);
        if (entry) maps[kind].set(id, entry);
      }
    } else {
      const kind = kindOf(path);
      if (!kind) {
        problems.push(strayFile(path, where));
        continue;
      }
      const id = idFromPath(path);
      for (const part of id.split('/')) if (!idSchema.safeParse(part).success) problems.push(badId(where, part));
      const prose = path.endsWith('.mdx');
      const text = prose ? frontMatter(read, where, problems) : read;
      if (text === undefined) continue;
      const value = parseMap(text, where, prose ? 1 : 0, problems);
      if (value === undefined) continue;
      const entry = check(filed[kind].schema as z.ZodType, value, where, '', problems);
      if (entry) maps[kind].set(id, entry);
    }
  }
  for (const file of [...Object.keys(listed).map((kind) => `${kind}.yaml`), 'soc-2018.json']) {
    if (seen.has(file)) continue;
    problems.push({ where: `content/${file}`, what: 'the file is missing', fix: 'restore it from the history' });
  }
  const { ledger, problems: ofLedger } = readLedger(root);
  return { entries: { ...maps, soc, ledger } as unknown as Entries, problems: [...problems, ...ofLedger] };
}

/** Every file of the content, or why it cannot be listed. */
function namesIn(root: string): string[] | Problem {
  if (!existsSync(root)) return { where: root, what: 'the folder is missing', fix: 'restore it from the history' };
  try {
    return listFiles(root);
  } catch (error) {
    const { code, path = root } = error as NodeJS.ErrnoException;
    const fix = 'check that it is a folder and that you may read it';
    return { where: root, what: `${relative('.', path) || path} cannot be read (${code ?? String(error)})`, fix };
  }
}

/** Every file under a folder, by path from it with forward slashes, in order; dotfiles are left out. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function kindOf(path: string): keyof typeof filed | undefined {
  return (Object.keys(filed) as (keyof typeof filed)[]).find((kind) =>
    new RegExp(`^${filed[kind].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path),
  );
}

function readText(file: string, where: string): string | Problem {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.trim() === '')
      return {
        where,
        what: 'the file is empty',
        fix: isRequired(where) ? 'restore it from the history' : 'write the entry, or delete the file',
      };
    if (text.includes('�')) {
      return { where, what: 'the file is not UTF-8 text', fix: 'save it as UTF-8' };
    }
    return text;
  } catch (error) {
    return {
      where,
      what: `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      fix: 'check that it is a file and that you may read it',
    };
  }
}

/** Whether the content is not whole without a file. */
function isRequired(where: string): boolean {
  return /^content\/(?:[a-z]+\.yaml|soc-2018\.json)$/.test(where);
}

function parseJson(text: string, where: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: { where, what: `is no JSON: ${(error as Error).message}`, fix: 'restore it from the history' } };
  }
}

/** Parse "field: value" lines. `above` counts the lines of the file that stand above the text. */
function parseMap(
  text: string,
  where: string,
  above: number,
  problems: Problem[],
): Record<string, unknown> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const complain = (offset: number, what: string, fix: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ where: `${where}:${line + above}:${col}`, what, fix });
  };
  const quote = 'mend the line; text with ": " or a first character like @ [ { & * needs quotes';
  for (const { pos, message, code } of document.errors) {
    if (code === 'DUPLICATE_KEY')
      complain(pos[0], `is no YAML: "${keyAt(document, pos[0])}" stands twice`, 'keep one of the two');
    else complain(pos[0], `is no YAML: ${message}`, quote);
  }
  visit(document, {
    Alias(_, { source, range }) {
      complain(range?.[0] ?? 0, `is no YAML: "*${source}" refers to nothing`, quote);
    },
  });
  if (problems.some((problem) => problem.where.startsWith(`${where}:`) && problem.what.startsWith('is no YAML')))
    return undefined;
  const value: unknown = document.toJS();
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  problems.push({
    where,
    what: 'is not a list of "field: value" lines',
    fix: 'begin with the fields of the entry, such as "title: …"',
  });
  return undefined;
}

/** The key that begins at a place of a text. */
function keyAt(document: Document, offset: number): string {
  let found = '';
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.range?.[0] === offset) found = String(key.value);
    },
  });
  return found;
}

function frontMatter(text: string, where: string, problems: Problem[]): string | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (match) return match[1];
  problems.push({ where, what: 'has no fields above its text', fix: 'begin with "---", the fields, and "---"' });
  return undefined;
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
    what: `"${id}" is no id`,
    fix: 'use lower-case letters, digits and single hyphens, such as "bank-teller"',
  };
}

function strayFile(path: string, where: string): Problem {
  const kind = (Object.keys(filed) as (keyof typeof filed)[]).find((known) => {
    const [folder] = filed[known].pattern.split('/');
    return path.startsWith(`${folder}/`);
  });
  const extension = /\.(ya?ml|mdx?|json)$/.test(path) ? '' : ' (YAML for facts, MDX for prose)';
  return kind
    ? {
        where,
        what: `no kind of entry is kept in a file like this${extension}`,
        fix: `name it like ${Object.values(filed)
          .filter(({ pattern }) => pattern.split('/')[0] === path.split('/')[0])
          .map(({ pattern }) => `content/${pattern.replaceAll('*', '<id>')}`)
          .join(' or ')}`,
      }
    : {
        where,
        what: 'no kind of entry is kept here',
        fix: `move it to one of: ${[...new Set(Object.values(filed).map(({ pattern }) => `content/${pattern.split('/')[0]}/`))].join(', ')}, or out of content/`,
      };
}
