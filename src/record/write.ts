import { isObject } from '../domain/json.ts';
import type { OwnRecord } from '../schemas/record.ts';
import { recordVersion, shelfFormat } from './record.ts';
import { inOrder } from './stamp.ts';

/**
 * Write a record as the text of a file (JSON): the same text for the same record, whatever was written first. Each answer,
 * goal and step has a line of its own, so that a damaged place can be named and found.
 */
export const writeRecord = (record: OwnRecord): string => `${recordText(record)}\n`;

/** Write several records as the text of one file, in the order of their identifiers. */
export function writeShelf(records: readonly OwnRecord[]): string {
  const own = [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(recordText);
  return `{"format":"${shelfFormat}","version":${recordVersion},"records":[\n${own.join(',\n')}\n]}\n`;
}

/** Whether two records say the same. */
export const isSameRecord = (a: OwnRecord, b: OwnRecord): boolean => a === b || recordText(a) === recordText(b);

/** What it is stands first, for whoever opens the file. */
function recordText({ format, version, id, ...rest }: OwnRecord): string {
  return `{"format":"${format}","version":${version},"id":"${id}",${inLines(rest, 3).slice(1)}`;
}

/** JSON in the order of names, with a line for each member down to a depth of objects. */
function inLines(value: object, depth: number): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]: [string, unknown]) => {
      const isMap = depth > 1 && isObject(member);
      return `${JSON.stringify(name)}:${isMap && !('on' in member) ? inLines(member, depth - 1) : lineOf(member)}`;
    });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n}`;
}

const lines = new WeakMap<object, string>();

/** One member as a line. What a record has is never changed, so after an answer the lines of all the others are still right. */
function lineOf(member: unknown): string {
  if (typeof member !== 'object' || member === null) return inOrder(member);
  const line = lines.get(member) ?? inOrder(member);
  lines.set(member, line);
  return line;
}
