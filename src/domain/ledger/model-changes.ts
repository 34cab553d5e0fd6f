import type { Atlas } from '../atlas/atlas.ts';
import { findLaddersOf } from '../ladders/ladders-with.ts';
import { find } from '../look-up.ts';
import { type Change, listChangeLog } from './change-log.ts';
import { entryKeyOf } from './dates.ts';
import { competencyKey, entryKey, parseEntryKey } from './keys.ts';

/**
 * List what changed on this site in one industry model: the model itself, its technical competencies, the competencies of the
 * library among its blocks, its ladders. Grouped and ordered as the list of all changes.
 *
 * @throws {UnknownIdError} if there is no such model
 */
export function listModelChanges(atlas: Atlas, industry: string): Change[] {
  const { tiers } = find(atlas.industries, industry, 'industry');
  const own = new Set<string>([
    entryKey('industries', industry),
    ...tiers.flatMap(({ blocks }) => blocks.map(({ competency }) => competencyKey(competency))),
    ...findLaddersOf(atlas, industry).map((ladder) => entryKey('ladders', ladder)),
  ]);
  const isOwn = (key: string): boolean => {
    const entry = entryKeyOf(atlas, key);
    return own.has(entry) || (parseEntryKey(entry)?.id.startsWith(`${industry}/`) ?? false);
  };
  return listChangeLog(atlas).flatMap((change) => {
    const things = change.things.filter(({ key }) => isOwn(key));
    return things.length > 0 ? [{ ...change, things }] : [];
  });
}
