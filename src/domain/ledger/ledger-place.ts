import type { Finding } from '../errors.ts';

/** Where the ledger stands, for messages. */
export const ledgerFile = 'content/identifiers.json';

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

/** Tell of a problem that the ledger has as a whole. */
export const problemOfLedger = (what: string, fix: string): Finding => ({
  where: ledgerFile,
  what,
  fix,
  about: { file: ledgerFile.slice('content/'.length) },
});

/** What to do when lines of the ledger are lost. Identifiers that were published cannot be made again. */
export const restoreLedger = `restore it from the history ("git checkout -- ${ledgerFile}")`;

/**
 * Name the place of a line of the ledger: `content/identifiers.json: live.job:nurse`.
 *
 * @param list `live`, `retired` or `dated`
 * @param field of the line, if it has any
 */
export const ledgerPlace = (list: string, key: string, field?: string): string =>
  `${ledgerFile}: ${[list, key, field].filter(Boolean).join('.')}`;
