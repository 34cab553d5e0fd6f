import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Entries, gatherEntries, type Kind } from '../../src/domain/atlas/entries.ts';
import type { Unread } from '../../src/domain/atlas/unread.ts';
import type { Complaint, Problem } from '../../src/domain/errors.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';
import { aboutFile, type FileRead, readFile, unreadFile } from '../../src/reading/read-file.ts';
import { occupationFiles, type OccupationsRead, readOccupations } from '../../src/reading/read-occupations.ts';
import { readTable } from '../../src/reading/read-table.ts';
import { entryAt, isListed, kindList, kinds } from '../../src/schemas/kinds.ts';
import { noOccupations } from '../../src/schemas/occupation.ts';
import { onetAskedSchema } from '../../src/schemas/onet-asked.ts';
import { onetElementsSchema } from '../../src/schemas/onet-elements.ts';
import { socSchema } from '../../src/schemas/soc.ts';
import { proseComponents } from '../../src/site/config.ts';
import { type BodyRead, findHeadFault, readBody } from './read-body.ts';
import { formerFile, isLedgerFile, listLedgerFiles } from './ledger-files.ts';
import { listFiles } from './list-files.ts';
import { readLedger, type ReadLedger } from './read-ledger.ts';
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

/** Files of `content/` that are no entries. */
const guide = 'README.md';
/** Tables that others publish, by the name that entries have for them. */
const tables = {
  soc: { file: 'soc-2018.json', schema: socSchema },
  onet: { file: 'onet-elements.json', schema: onetElementsSchema },
  onetAsked: { file: 'onet-asked.json', schema: onetAskedSchema },
} as const;
const tableFiles = Object.values(tables).map(({ file }) => file);

/** Files of `content/` with what others publish. */
export const tablesOfOthers: readonly string[] = [...occupationFiles, ...tableFiles];

const required = [...kindList.filter(isListed).map((kind) => kinds[kind].files), ...tableFiles];

/** One file of the content, and what is below its fields. */
interface OneFile extends FileRead {
  readonly prose?: Body;
  readonly tables?: Pick<Partial<Entries>, keyof typeof tables>;
}

/**
 * Read every entry of a content folder. Never throws for what a file says: a file that cannot be read, parsed
 * or matched with its schema becomes a problem with the place and the cure, and the others are read on. A folder that
 * is missing is a problem by itself.
 *
 * @param root folder that holds `competencies/`, `jobs/` … : `content`
 */
export const readContent = (root: string): ReadContent => contentReader(root)();

/** What was read, with what shows whether it was written since. */
interface Stamped<Read> {
  readonly stamp: string;
  readonly read: Read;
}

/** What a reader of a content folder remembers of it: plain values, which can be kept on the disk. */
export interface Remembered {
  readonly files: Map<string, Stamped<OneFile>>;
  occupations?: Stamped<OccupationsRead>;
  ledger?: Stamped<ReadLedger>;
  /** How much was read that was not remembered. */
  news: number;
}

/** What a reader remembers that has read nothing yet. */
export const nothingRemembered = (): Remembered => ({ files: new Map(), news: 0 });

/**
 * Make a function that reads a content folder, as `readContent` does, and the next time only what has changed since.
 *
 * @param known what an earlier reader of the same code remembers of the folder
 */
export function contentReader(root: string, known = nothingRemembered()): () => ReadContent {
  const recall = <Read>(before: Stamped<Read> | undefined, stamp: string, read: () => Read): Stamped<Read> => {
    if (before?.stamp === stamp) return before;
    known.news += 1;
    return { stamp, read: read() };
  };
  const stampsOf = (paths: readonly string[]): string =>
    paths.map((path) => `${path} ${stampOf(join(root, path)) ?? ''}`).join('\n');
  const occupations = (): OccupationsRead => {
    known.occupations = recall(known.occupations, stampsOf(occupationFiles), () => readTables(root));
    return known.occupations.read;
  };
  const ledger = (): ReadLedger => {
    const paths = [...listLedgerFiles(root), formerFile];
    known.ledger = recall(known.ledger, stampsOf(paths), () => readLedger(root));
    return known.ledger.read;
  };
  return () =>
    readAll(root, occupations, ledger, (path) => {
      const stamp = stampOf(join(root, path));
      if (stamp === undefined) return readOne(root, path);
      const one = recall(known.files.get(path), stamp, () => readOne(root, path));
      known.files.set(path, one);
      return one.read;
    });
}

/** Read the tables of occupations. */
function readTables(root: string): OccupationsRead {
  const faults: Problem[] = [];
  const read = readOccupations((path) => {
    if (stampOf(join(root, path)) === undefined) return undefined;
    const text = readText(join(root, path), `content/${path}`);
    if (typeof text === 'string') return text;
    faults.push({ ...text, about: { file: path } });
    return '';
  });
  return { ...read, problems: [...faults, ...read.problems] };
}

/** What changes whenever a file is written; nothing where there is none. */
function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join() : undefined;
}

function readAll(
  root: string,
  occupationsNow: () => OccupationsRead,
  ledgerNow: () => ReadLedger,
  readFileAt: (path: string) => OneFile,
): ReadContent {
  const problems: Problem[] = [];
  const maps = new Map(kindList.map((kind) => [kind, new Map<string, unknown>()]));
  const unread = new Map<Kind, Set<string>>();
  const bodies = new Map<string, Body>();
  const noSoc: Entries['soc'] = { title: '', publisher: '', year: 2018, license: '', read: '', groups: {} };
  let found: NonNullable<OneFile['tables']> = {};
  const files = listContent(root, problems);
  if (!files) {
    const ledger = { live: {}, retired: {}, dated: {} };
    return {
      entries: { ...gatherEntries((kind) => maps.get(kind)!), soc: noSoc, occupations: noOccupations, ledger },
      bodies,
      problems,
    };
  }
  const miss = (missed: FileRead['unread']) => {
    for (const { kind, id } of missed) unread.set(kind, (unread.get(kind) ?? new Set()).add(id));
  };
  for (const { about } of problems) if ('file' in about) miss(inFolder(about.file));
  const there = new Set(files);
  for (const path of [...files, ...required.filter((file) => !there.has(file))]) {
    if (isLedgerFile(path) || occupationFiles.includes(path)) continue;
    const read: OneFile = there.has(path) ? readFileAt(path) : unreadFile(path, missing(path));
    problems.push(...read.problems);
    miss(read.unread);
    for (const { kind, id, value } of read.entries) maps.get(kind)!.set(id, value);
    found = { ...found, ...read.tables };
    if (read.prose) {
      const { kind, id } = entryAt(path)!;
      bodies.set(entryKey(kind, id), read.prose);
    }
  }
  const { ledger, problems: ofLedger } = ledgerNow();
  problems.push(...ofLedger);
  const { occupations, problems: ofTables } = occupationsNow();
  problems.push(...ofTables);
  const entries = { ...gatherEntries((kind) => maps.get(kind)!), soc: noSoc, ...found, occupations, ledger };
  return { entries: unread.size > 0 ? { ...entries, unread: unread satisfies Unread } : entries, bodies, problems };
}

function readOne(root: string, path: string): OneFile {
  const where = `content/${path}`;
  const text = readText(join(root, path), where);
  if (typeof text !== 'string') return unreadFile(path, text);
  if (path === guide) return nothing;
  for (const [name, { file, schema }] of Object.entries(tables)) {
    if (path !== file) continue;
    const problems: Problem[] = [];
    const table = readTable<unknown>(schema, path, text, problems);
    return { ...nothing, problems, tables: table === undefined ? {} : { [name]: table } };
  }
  const read = readFile(path, text);
  if (!read.body) return read;
  const faults: Complaint[] = [];
  const refusal = read.head && findHeadFault(read.head, where);
  if (refusal) faults.push(refusal);
  const { text: body, above } = read.body;
  const prose = {
    text: body.replaceAll('\r\n', '\n').trim(),
    ...readBody(body, where, above, proseComponents, faults),
  };
  const about = aboutFile(path);
  return { ...read, prose, problems: [...read.problems, ...faults.map((one) => ({ ...one, rule: 'prose', about }))] };
}

const nothing: FileRead = { entries: [], unread: [], problems: [] };

const missing = (path: string) => ({
  rule: 'absent',
  where: `content/${path}`,
  what: 'the file is missing',
  fix: 'restore it from the history',
});

/** The entries of a folder that cannot be read. */
const inFolder = (folder: string): FileRead['unread'] =>
  kindList.flatMap((kind) => (kinds[kind].files.startsWith(`${folder.split('/')[0]}/`) ? { kind, id: '*' } : []));

/** The files of a content folder; a problem and nothing when it is no folder that can be read. */
function listContent(root: string, problems: Problem[]): string[] | undefined {
  const found = statSync(root, { throwIfNoEntry: false });
  const about = { file: '' };
  if (!found?.isDirectory()) {
    const what = found ? 'is no folder' : 'the folder is missing';
    problems.push({ where: root, what, fix: 'restore it from the history', rule: 'absent', about });
    return undefined;
  }
  const files = listFiles(root, {
    isFile: (name) => /\.(?:yaml|mdx|json)$/.test(name),
    onFault: (path, error) =>
      problems.push({ ...unreadable(path ? `content/${path}` : root, error), about: { file: path } }),
  });
  return problems.some(({ about: at }) => 'file' in at && at.file === '') ? undefined : files;
}
