import { isObject, type Json, memberOf } from '../../domain/json.ts';
import { parseKey } from '../../domain/ledger/keys.ts';
import { isDay, isUuid } from '../../record/forms.ts';
import type { Ledger } from '../../schemas/ledger.ts';

/**
 * Read what a model remembers of its last folder, from a file that may be damaged; nothing where a line of it is.
 *
 * @param value `exported` of a model as it was parsed
 */
export function readExported(value: unknown): Ledger | undefined {
  if (!isObject(value)) return undefined;
  const [live, retired, dated] = ['live', 'retired', 'dated'].map((name) => memberOf(value, name));
  if (!isObject(live) || !isObject(retired) || !isObject(dated)) return undefined;
  const isRight =
    Object.entries(live).every(([key, uuid]) => parseKey(key) && typeof uuid === 'string' && isUuid(uuid)) &&
    Object.entries(retired).every(([key, line]) => parseKey(key) && isRetired(line)) &&
    Object.entries(dated).every(([key, line]) => parseKey(key) && isDated(line));
  return isRight ? ({ live, retired, dated } as unknown as Ledger) : undefined;
}

const isText = (value: unknown, is: (text: string) => boolean): boolean => typeof value === 'string' && is(value);

const isRetired = (line: Json | undefined): boolean =>
  isObject(line) &&
  isText(line.uuid, isUuid) &&
  isText(line.date, isDay) &&
  (line.replacedBy === null || isText(line.replacedBy, (key) => parseKey(key) !== undefined));

const isDated = (line: Json | undefined): boolean =>
  isObject(line) &&
  isText(line.first, isDay) &&
  isText(line.changed, isDay) &&
  isText(line.print, (print) => /^[0-9a-f]{16}$/.test(print));
