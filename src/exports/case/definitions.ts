import { find } from '../../domain/look-up.ts';
import { UnknownIdError } from '../../domain/errors.ts';
import { type ItemType, itemTypes } from '../../domain/frameworks/framework.ts';
import { idOfKey, licenseKey, parseKey, partKey } from '../../domain/ledger/keys.ts';
import type { CaseDefinition, CaseDefinitions, CaseLicense, CaseLink } from './records.ts';
import { type CaseSource, linkTo, oneLine, recordOf } from './source.ts';

/** The key of a type of item. */
export const typeKey = (type: ItemType): string => partKey('item-type', type);

/** Define a type of item. Its code is its id, as types stand side by side and in no hierarchy. */
export function caseItemType(source: CaseSource, type: ItemType): CaseDefinition {
  const { title, description } = itemTypes[type];
  return { ...recordOf(source, 'CFItemTypes', typeKey(type)), title, description, hierarchyCode: type };
}

/** Name a type of item. */
export const linkToType = (source: CaseSource, type: ItemType): CaseLink =>
  linkTo(source, 'CFItemTypes', typeKey(type), itemTypes[type].title);

/**
 * Define the sector of an industry as a concept; its code is the industry and the sector: `baking.pastry`.
 *
 * @param key `sector:baking/pastry`
 * @throws {UnknownIdError} if no industry has the sector
 */
export function caseConcept(source: CaseSource, key: string): CaseDefinition {
  const parsed = parseKey(key);
  if (parsed?.kind !== 'sector') throw new UnknownIdError('sector', key);
  const { industry, sector: own } = parsed;
  const sector = source.atlas.industries.get(industry)?.sectors.find(({ id }) => id === own);
  if (!sector) throw new UnknownIdError('sector', key);
  return {
    ...recordOf(source, 'CFConcepts', key),
    title: oneLine(sector.title),
    description: sector.definition,
    hierarchyCode: `${industry}.${own}`,
  };
}

/**
 * Define a category of jobs as a subject; its code is its id.
 *
 * @param key `category:service`
 * @throws {UnknownIdError} if there is no such category
 */
export function caseSubject(source: CaseSource, key: string): CaseDefinition {
  const id = idOfKey(key);
  const { title, definition } = find(source.atlas.categories, id, 'category');
  return {
    ...recordOf(source, 'CFSubjects', key),
    title: oneLine(title),
    description: definition,
    hierarchyCode: id,
  };
}

/** Tell the license; its text is its address, which the standard allows. */
export function caseLicense(source: CaseSource): CaseLicense {
  const { name, url } = source.site.license;
  return { ...recordOf(source, 'CFLicenses', licenseKey), title: name, licenseText: url };
}

/** Name the license. */
export const linkToLicense = (source: CaseSource): CaseLink =>
  linkTo(source, 'CFLicenses', licenseKey, source.site.license.name);

/** Name what a concept or a subject defines. */
export const linkToDefinition = ({ title, identifier, uri }: CaseDefinition): CaseLink => ({ title, identifier, uri });

/** Define what the records of a package refer to, each once; empty sets are left out, as 1.1 has none. */
export function caseDefinitions(
  source: CaseSource,
  used: {
    readonly types: Iterable<ItemType>;
    readonly sectors: Iterable<string>;
    readonly subject: string | undefined;
  },
): CaseDefinitions {
  const concepts = [...new Set(used.sectors)].map((key) => caseConcept(source, key));
  const types = [...new Set(used.types)].map((type) => caseItemType(source, type));
  return {
    ...(concepts.length > 0 && { CFConcepts: concepts }),
    ...(used.subject && { CFSubjects: [caseSubject(source, used.subject)] }),
    CFLicenses: [caseLicense(source)],
    ...(types.length > 0 && { CFItemTypes: types }),
  };
}
