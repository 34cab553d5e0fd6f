/** Whether a text is a UUID v4 in small letters, as the ledger and browsers make them. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);

/** Whether a text names a thing: `job:nurse`, `occupation:29-1141.00`. */
export const isKey = (text: string): boolean =>
  text.length <= 250 && /^[a-z][a-z-]*:[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text);

/** Whether a text is the word of a tick: `yes`, `not-for-me`. */
export const isTickWord = (text: string): boolean => text.length <= 40 && /^[a-z0-9-]+$/.test(text);

/** Whether a text is a day of the calendar, 1900 or later: `2026-11-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '1900') return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/**
 * Refuse what no record can hold. Whoever calls hands in what its own pages made, so this is a mistake in the code.
 *
 * @throws {RangeError} if it has another form
 */
export function insist(isRight: (text: string) => boolean, text: string, what: string): void {
  if (!isRight(text)) throw new RangeError(`“${text}” is no ${what}`);
}
