import type { Atlas } from '../../domain/atlas/atlas.ts';
import { replacementOf, isRenamed } from '../../domain/ledger/replacements.ts';
import { collectionKeys, entryKey, homeOfCompetency, libraryKey, parseKey } from '../../domain/ledger/keys.ts';
import type { DataSite } from '../data-file.ts';
import { UnknownIdError } from '../../domain/errors.ts';

/** The Turtle file of a scheme, by the scheme’s identifier, from the folder of SKOS. */
export const turtleFile = (uuid: string): string => `turtle/${uuid}.ttl`;

/** The JSON-LD file of a scheme, by the scheme’s identifier, from the folder of SKOS. */
export const jsonLdFile = (uuid: string): string => `jsonld/${uuid}.jsonld`;

/** The files in which all schemes stand together. */
export const wholeFiles = { turtle: 'cairn.ttl', jsonLd: 'cairn.jsonld' } as const;

/**
 * Where the addresses of a scheme and of its concepts begin: its own Turtle file, so that each of them leads to what tells
 * of it, and a program that makes a page of a file makes one of a scheme.
 *
 * @param uuid of the scheme
 */
export const schemeBase = (site: DataSite, uuid: string): string => `${site.skos(turtleFile(uuid))}#`;

/**
 * Name the scheme that a key’s thing stands in, or is. Worked out from the key alone, so that it can be told of what is
 * no more.
 *
 * @param key of a scheme or of anything that is a concept: `behavior:automation/fluid-power/reads-prints`
 * @returns the key of a scheme; undefined for what is in none
 */
export function schemeKeyOf(key: string): string | undefined {
  const parsed = parseKey(key);
  switch (parsed?.kind) {
    case 'library':
    case 'cluster':
      return libraryKey;
    case 'competencies':
    case 'technical':
      return homeOfCompetency(parsed.id);
    case 'behavior':
      return homeOfCompetency(parsed.competency);
    case 'industries':
      return key;
    case 'course':
    case 'block':
      return entryKey('industries', parsed.industry);
    case 'collection':
      return key === collectionKeys.jobs ? key : undefined;
    case 'categories':
    case 'jobs':
      return collectionKeys.jobs;
    default:
      return undefined;
  }
}

/**
 * Write the address of a scheme or a concept: that of its scheme’s Turtle file with its own UUID, both of which survive a
 * rename.
 *
 * @param key live or retired
 * @throws {UnknownIdError} if the ledger has no line of it or of its scheme
 */
export function addressOf({ ledger }: Pick<Atlas, 'ledger'>, site: DataSite, key: string): string {
  const uuidOf = (one: string): string => {
    const uuid = ledger.live[one] ?? ledger.retired[one]?.uuid;
    if (uuid === undefined) throw new UnknownIdError('line of the ledger', one);
    return uuid;
  };
  return schemeBase(site, uuidOf(schemeKeyOf(key) ?? key)) + uuidOf(key);
}

/**
 * List addresses that were published once and still have to lead to what they named: those in the whole file, which all
 * had before each scheme got its own, and those of what has since gone on to another scheme.
 *
 * @returns former address and present one
 */
export function formerAddresses(atlas: Atlas, site: DataSite, keys: readonly string[]): (readonly [string, string])[] {
  const { ledger } = atlas;
  const whole = `${site.skos(wholeFiles.turtle)}#`;
  const moved = Object.keys(ledger.retired).flatMap((key) => {
    const replacement = replacementOf(ledger, key);
    if (schemeKeyOf(key) === undefined || replacement === null || !isRenamed(ledger, key)) return [];
    const [before, now] = [addressOf(atlas, site, key), addressOf(atlas, site, replacement)];
    return before === now ? [] : [[before, now] as const];
  });
  const own = keys.map((key) => addressOf(atlas, site, key));
  return [...own.map((now) => [whole + now.slice(now.indexOf('#') + 1), now] as const), ...moved];
}
