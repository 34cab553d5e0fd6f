/** Where the ledger stands, for messages. */
export const ledgerFile = 'content/identifiers.json';

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
