import type { z } from 'zod';
import { fileOf } from '../domain/atlas/entries.ts';
import { type About, type Complaint, type Problem, problemAt } from '../domain/errors.ts';
import { entrySchemas } from '../schemas/by-kind.ts';
import { entryAt, type Kind, listAt } from '../schemas/kinds.ts';
import { slug } from '../schemas/parts.ts';
import { describeIssues, show } from './describe-issues.ts';
import { readFields } from './read-fields.ts';
import { slugged } from '../domain/slugged.ts';
import { type Piece, splitProse } from './split-prose.ts';
import { meantBy, strayFile } from './stray-file.ts';

/** An entry as it is written: its kind and its id, with what keeps the schema of its kind. */
export interface WrittenEntry {
  readonly kind: Kind;
  readonly id: string;
  /** Of the type of its kind, with defaults filled in. */
  readonly value: unknown;
}

/** What a file of the content says. */
export interface FileRead {
  /** The entries whose shape is right, in the order of the file. */
  readonly entries: readonly WrittenEntry[];
  /** The entries that are there and cannot be read; an id of a star stands for all of the kind. */
  readonly unread: readonly Pick<WrittenEntry, 'kind' | 'id'>[];
  /** The fields of a file of prose, where nothing is wrong with them, and the text below. */
  readonly head?: Piece;
  readonly body?: Piece;
  readonly problems: readonly Problem[];
}

/**
 * Read a file of entries. Never throws for what it says: what cannot be parsed or matched with its schema becomes a problem
 * with the place and the cure, and the rest of the file is read on.
 *
 * @param path from `content/`: `jobs/nurse.yaml`
 * @param text without a byte-order mark
 */
export function readFile(path: string, text: string): FileRead {
  const list = listAt(path);
  if (list) return readList(list, path, text);
  const at = entryAt(path);
  return at ? readEntry(at.kind, at.id, path, text) : unreadFile(path, { rule: 'place', ...strayFile(path) });
}

/** What is left of a file that cannot be read, or says nothing that can be: a problem, and the entries that are missed. */
export function unreadFile(path: string, { rule, where, what, fix }: Complaint & { readonly rule: string }): FileRead {
  return {
    entries: [],
    unread: meantBy(path),
    problems: [{ where, what, fix, rule, about: aboutFile(path) }],
  };
}

/** What a problem with a file as a whole is about: its entry, where it is the file of one. */
export function aboutFile(path: string): About {
  const at = entryAt(path);
  return at ? { ...at, path: '' } : { file: path };
}

function readList(kind: Kind, path: string, text: string): FileRead {
  const where = `content/${path}`;
  const faults: Complaint[] = [];
  const lines = readFields(text, where, 0, faults);
  const results = Object.entries(lines ?? {}).map(([id, value]) => {
    const bad = slug.safeParse(id).success
      ? []
      : [{ ...badId(where, id), rule: 'place', about: { kind, id, path: '' } }];
    const { problems, ...read } = keep(kind, id, value);
    return { ...read, problems: [...bad, ...problems] };
  });
  return {
    entries: results.flatMap(({ entries }) => entries),
    unread: lines ? results.flatMap(({ unread }) => unread) : [{ kind, id: '*' }],
    problems: [
      ...faults.map((fault) => ({ ...fault, rule: 'yaml', about: { file: path } })),
      ...results.flatMap(({ problems }) => problems),
    ],
  };
}

function readEntry(kind: Kind, id: string, path: string, text: string): FileRead {
  const where = fileOf(kind, id);
  const about = aboutFile(path);
  const bad = id
    .split('/')
    .flatMap((part) => (slug.safeParse(part).success ? [] : { ...badId(where, part), rule: 'place', about }));
  const { fields, body, fault } = splitProse(text, path);
  const faults: Complaint[] = fault ? [{ ...fault, where: `content/${fault.where}` }] : [];
  const value = fields && readFields(fields.text, where, fields.above, faults);
  const { entries, unread, problems } =
    value === undefined ? { entries: [], unread: [{ kind, id }], problems: [] } : keep(kind, id, value);
  const syntax = faults.map((one) => ({ ...one, rule: 'yaml', about }));
  const prose = { ...(body && fields && value && { head: fields }), ...(body && { body }) };
  return { entries, unread, ...prose, problems: [...bad, ...syntax, ...problems] };
}

/** Hold an entry against the schema of its kind. */
function keep(kind: Kind, id: string, value: unknown): Omit<FileRead, 'head' | 'body'> {
  const schema: z.ZodType = entrySchemas[kind];
  const result = schema.safeParse(value);
  if (result.success) return { entries: [{ kind, id, value: result.data }], unread: [], problems: [] };
  const faults = describeIssues(schema, result.error.issues, value);
  return {
    entries: [],
    unread: [{ kind, id }],
    problems: faults.map(({ path, what, fix }) => ({ ...problemAt(kind, id, path, what, fix), rule: 'shape' })),
  };
}

function badId(where: string, id: string): Complaint {
  const near = slugged(id);
  return {
    where,
    what: `${show(id)} is no id`,
    fix: `use lower-case letters, digits and single hyphens, such as "${near === '' ? 'bank-teller' : near}"`,
  };
}
