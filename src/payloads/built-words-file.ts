import type { Atlas } from '../domain/atlas/atlas.ts';
import { socCodes } from '../domain/atlas/soc.ts';
import { UnknownIdError } from '../domain/errors.ts';
import { itemTypes } from '../domain/frameworks/framework.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { competencyKey, entryKey, libraryKey, licenseKey, partKey } from '../domain/ledger/keys.ts';
import { ownWork } from '../domain/policy.ts';
import { behaviorsByIdentifier } from '../domain/standing/yardsticks.ts';
import type { BuiltWordsFile } from './built-words.ts';

/** Digits of a code of SOC that its group is told by. */
const groupDigits = 5;

/**
 * Make the file of all that checking and taking along a built model need of this site.
 *
 * @param addresses whole addresses of the site and its open data, each with a slash at its end
 */
export function builtWordsFile(atlas: Atlas, addresses: BuiltWordsFile['addresses']): BuiltWordsFile {
  const identify = (key: string): string => {
    const uuid = atlas.ledger.live[key];
    if (uuid === undefined) throw new UnknownIdError('line of the ledger', key);
    return uuid;
  };
  const statements = behaviorsByIdentifier(atlas);
  // A copy of the site may have no source of that id; then its first one stands for it.
  const [firstSource = ''] = atlas.sources.keys();
  const ownSource = atlas.sources.has(ownWork) ? ownWork : firstSource;
  const keys = [libraryKey, licenseKey, ...Object.keys(itemTypes).map((type) => partKey('item-type', type))];
  return {
    edition: lastChange(atlas),
    tiers: [...atlas.tiers].map(([id, { order, number, title, short, definition, part }]) => [
      id,
      order,
      number,
      title,
      short,
      definition,
      part,
    ]),
    competencies: [...atlas.allCompetencies.values()].map(({ id, title, definition }) => [
      id,
      identify(competencyKey(id)),
      title,
      definition,
      (atlas.behaviorsOf.get(id) ?? []).map(({ text }, i) => [statements.get(id)![i]!, text]),
      atlas.technical.get(id)?.topics ?? [],
    ]),
    models: [...atlas.industries].map(([id, { title, aliases }]) => [
      id,
      identify(entryKey('industries', id)),
      title,
      [title, ...aliases],
    ]),
    credentials: [...atlas.credentials].map(([id, { title }]) => [id, title]),
    terms: [...atlas.glossary.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
    occupations: Object.fromEntries(
      [...Map.groupBy(socCodes(atlas.soc), (code) => code.slice(0, groupDigits))].map(([group, codes]) => [
        group,
        codes.map((code) => code.slice(groupDigits)),
      ]),
    ),
    ownSource: [ownSource, atlas.sources.get(ownSource)?.title ?? ''],
    identifiers: Object.fromEntries(keys.map((key) => [key, identify(key)])),
    addresses,
  };
}
