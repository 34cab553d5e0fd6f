import { isObject } from '../domain/json.ts';
import type { OwnRecord } from '../schemas/record.ts';
import { type Edition, followEdition } from './edition.ts';
import { uuidOfText } from './fingerprint.ts';
import { merge } from './merge.ts';
import { migrate, type Migration } from './migrations.ts';
import { readJson } from './read-json.ts';
import { recordFormat, recordVersion, shelfFormat } from './record.ts';
import { takeRecord } from './take-record.ts';
import type { Trouble } from './troubles.ts';

/** What was read of a file. */
export interface ReadRecords {
  /** Each identifier once, in the order of the file. Empty when nothing could be read. */
  readonly records: readonly OwnRecord[];
  /** What was not understood, and what was understood in another way than it stands there. Empty when all is well. */
  readonly troubles: readonly Trouble[];
}

/** What was read of the file of one record. */
export interface ReadRecord {
  readonly record: OwnRecord | undefined;
  readonly troubles: readonly Trouble[];
}

/** How a file is read. */
export interface Reading {
  /** The present content: what left it is told, what was renamed or replaced is followed. Left out, nothing is said of that. */
  readonly edition?: Edition | undefined;
  /** The steps from older versions; those of this site when left out. */
  readonly migrations?: readonly Migration[];
  /** The version to be read into. */
  readonly version?: number;
}

/** The most records that one file may hold. */
export const mostRecords = 1000;

/** Read a file of one record or of several. Never throws: whatever the text is, the answer says what was made of it. */
export function readRecords(text: string, reading: Reading = {}): ReadRecords {
  const { value, trouble } = readJson(text);
  const troubles: Trouble[] = trouble ? [trouble] : [];
  if (trouble && value === undefined) return { records: [], troubles };
  if (!isObject(value) || (value.format !== recordFormat && value.format !== shelfFormat))
    return { records: [], troubles: [...troubles, { what: 'no-record', path: [] }] };
  const spare = uuidOfText(text);
  if (value.format === recordFormat) {
    const record = readOne(value, reading, (one) => troubles.push(one), spare);
    return { records: record ? [record] : [], troubles };
  }
  const { version = recordVersion } = reading;
  if (typeof value.version === 'number' && value.version > version)
    return {
      records: [],
      troubles: [...troubles, { what: 'newer', version: value.version, known: version, path: [] }],
    };
  const all: readonly unknown[] = Array.isArray(value.records) ? value.records : [];
  if (!Array.isArray(value.records)) troubles.push({ what: 'field', wanted: 'list', found: '', path: ['records'] });
  if (all.length > mostRecords)
    troubles.push({ what: 'too-many', most: mostRecords, left: all.length - mostRecords, path: ['records'] });
  const records = new Map<string, OwnRecord>();
  all.slice(0, mostRecords).forEach((one, i) => {
    const tell = (of: Trouble): number => troubles.push({ ...of, record: i + 1 });
    const record = isObject(one)
      ? readOne(one, reading, tell, uuidOfText(`${spare} ${i}`))
      : (tell({ what: 'no-record', path: [] }), undefined);
    if (!record) return;
    const twin = records.get(record.id);
    if (twin) tell({ what: 'twice', path: ['id'] });
    records.set(record.id, twin ? merge(twin, record) : record);
  });
  return { records: [...records.values()], troubles };
}

/** Read the file of one record. Of a file of several, the first is taken; whoever may meet such files calls `readRecords`. */
export function readRecord(text: string, reading: Reading = {}): ReadRecord {
  const { records, troubles } = readRecords(text, reading);
  return { record: records[0], troubles };
}

/** Read one record out of an object of any version. */
function readOne(
  value: Readonly<Record<string, unknown>>,
  { edition, migrations, version: to = recordVersion }: Reading,
  tell: (trouble: Trouble) => void,
  spareId: string,
): OwnRecord | undefined {
  const { format, version } = value;
  if (format !== recordFormat || typeof version !== 'number' || !Number.isSafeInteger(version)) {
    tell({ what: 'no-record', path: [] });
    return undefined;
  }
  if (version > to) {
    tell({ what: 'newer', version, known: to, path: [] });
    return undefined;
  }
  const present = migrate(value, version, migrations, to);
  if (!present) {
    tell({ what: 'no-migration', path: [] });
    return undefined;
  }
  const record = takeRecord(present, { path: [], tell }, spareId);
  if (!edition) return record;
  const followed = followEdition(record, edition);
  followed.troubles.forEach(tell);
  return followed.record;
}
