import type { Atlas } from '../../domain/atlas/atlas.ts';
import { changedOn } from '../../domain/ledger/dates.ts';
import { UnknownIdError } from '../../domain/errors.ts';
import { findNode, type FrameworkNode } from '../../domain/frameworks/frameworks.ts';
import type { DataSite } from '../data-file.ts';
import { dateTime } from '../date-times.ts';
import { identifierOf } from '../known-identifiers.ts';
import { plainLanguage } from '../language.ts';
import type { CaseLink, CaseRecord } from './records.ts';

/** The folders of CASE in which a single record stands under its identifier. */
export type CaseFolder =
  | 'CFDocuments'
  | 'CFPackages'
  | 'CFItems'
  | 'CFAssociations'
  | 'CFItemTypes'
  | 'CFLicenses'
  | 'CFConcepts'
  | 'CFSubjects';

/** What every record of CASE is written from. */
export interface CaseSource {
  readonly atlas: Atlas;
  readonly site: DataSite;
  /** Find an item or a framework by its key. */
  readonly nodeOf: (key: string) => FrameworkNode | undefined;
}

/** Gather what records are written from, once for all files. */
export function caseSource(atlas: Atlas, site: DataSite): CaseSource {
  return { atlas, site, nodeOf: (key) => findNode(atlas, key) };
}

/**
 * Write the address of a record. There is one for both versions, that of 1.0: so a package has the same bytes in both, a
 * node has one address wherever it is named, and whoever follows it gets what readers of either version take, as a
 * record of 1.0 is one of 1.1, but not the other way round.
 */
export const caseUri = ({ site }: CaseSource, folder: CaseFolder, identifier: string): string =>
  site.caseFile('v1p0', `${folder}/${identifier}`);

/** Name a record: by the identifier of its key, unless another is given. */
export function linkTo(
  source: CaseSource,
  folder: CaseFolder,
  key: string,
  title: string,
  identifier = identifierOf(source.atlas, key),
): CaseLink {
  return { title: oneLine(title), identifier, uri: caseUri(source, folder, identifier) };
}

/**
 * Name an item or a framework.
 *
 * @throws {UnknownIdError} if no framework has the key
 */
export function linkToNode(source: CaseSource, key: string): CaseLink {
  const node = source.nodeOf(key);
  if (!node) throw new UnknownIdError('item or framework', key);
  return linkTo(source, node.framework === key ? 'CFDocuments' : 'CFItems', key, node.title);
}

/** Write what every record has, for the key of what it tells. */
export function recordOf(source: CaseSource, folder: CaseFolder, key: string): CaseRecord {
  const identifier = identifierOf(source.atlas, key);
  return {
    identifier,
    uri: caseUri(source, folder, identifier),
    lastChangeDateTime: dateTime(changedOn(source.atlas, key)),
  };
}

/** Turn breaks of lines and tabs into spaces, as the standard’s `NormalizedString` has none. */
export const oneLine = (text: string): string => text.replace(/\r\n|[\t\n\r]/g, ' ');

/** The language of the texts, without its region: `en`. */
export const languageOf = ({ site }: CaseSource): string => plainLanguage(site);
