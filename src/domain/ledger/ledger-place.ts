import type { Finding } from '../errors.ts';
import { fileFor, type Kind } from '../../schemas/kinds.ts';
import { ownerOf, parseEntryKey, type ParsedKey, parseKey } from './keys.ts';

/** Where the ledger stands, for messages. */
export const ledgerFolder = 'content/identifiers';

/** The file of what belongs to no entry but to the whole: the library, the license, collections and types of items. */
export const wholeFile = `${ledgerFolder}/whole.json`;

/** What to do when lines of the ledger are lost. Identifiers that were published cannot be made again. */
export const restoreLedger = (file = ledgerFolder): string => `restore it from the history ("git checkout -- ${file}")`;

/**
 * Name the file of the ledger that a line stands in. There is one for each file of entries, and one for each industry with
 * all that is in its folder, so that two people meet in one only where they meet in an entry: `jobs/nurse.json`,
 * `industries/retail.json`, `credentials.json`. What is gone keeps its place.
 *
 * @param key of anything; what no key can be belongs there too, where a rule tells of it
 * @returns `content/identifiers/jobs/nurse.json`
 */
export function ledgerFileOf(key: string): string {
  const entry = entryOf(parseKey(key));
  return entry ? `${ledgerFolder}/${fileOfEntry(entry.kind, entry.id)}.json` : wholeFile;
}

const fileOfEntry = (kind: Kind, id: string): string =>
  fileFor(kind, id)
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(0, 2)
    .join('/');

/** The entry that a key belongs to: its own, that of a part, that of what an association begins with. */
function entryOf(parsed: ParsedKey | undefined): { readonly kind: Kind; readonly id: string } | undefined {
  if (parsed === undefined) return undefined;
  if ('id' in parsed) return parsed;
  if ('of' in parsed) return entryOf(parseKey(parsed.of));
  if (parsed.kind === 'isRelatedTo') return entryOf(parseKey(parsed.from));
  // Clusters move from tier to tier, and all tiers stand in one file.
  if (parsed.kind === 'cluster') return { kind: 'tiers', id: parsed.cluster };
  return parseEntryKey(ownerOf(parsed) ?? '');
}

/**
 * Name the place of a line of the ledger: `content/identifiers/jobs/nurse.json: live.job:nurse`.
 *
 * @param list `live`, `retired` or `dated`
 * @param field of the line, if it has any
 */
export const ledgerPlace = (list: string, key: string, field?: string): string =>
  `${ledgerFileOf(key)}: ${[list, key, field].filter(Boolean).join('.')}`;

/**
 * Tell of a problem in a line of the ledger.
 *
 * @param list `live`, `retired` or `dated`
 * @param field of the line, if it has any
 */
export const problemOfKey = (list: string, key: string, what: string, fix: string, field?: string): Finding => ({
  where: ledgerPlace(list, key, field),
  what,
  fix,
  about: { key },
});

/** Tell of a problem that a file of the ledger has as a whole, or all of them. */
export const problemOfLedger = (what: string, fix: string, file = ledgerFolder): Finding => ({
  where: file,
  what,
  fix,
  about: { file: file.slice('content/'.length) },
});
