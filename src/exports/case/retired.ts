import { frameworkKeyOf } from '../../domain/frameworks/frameworks.ts';
import { type ItemType, itemTypes } from '../../domain/frameworks/framework.ts';
import { replacementOf, isRenamed } from '../../domain/ledger/replacements.ts';
import { associationKey, industryOf, libraryKey, parseKey } from '../../domain/ledger/keys.ts';
import { dateTime } from '../date-times.ts';
import { textOfKey } from '../../domain/ledger/words-of-key.ts';
import { linkToLicense, linkToType } from './definitions.ts';
import type { CaseAssociation, CaseDocument, CaseItem, CaseLink } from './records.ts';
import {
  type CaseFolder,
  type CaseSource,
  caseUri,
  languageOf,
  linkTo,
  linkToNode,
  oneLine,
  recordOf,
} from './source.ts';

/** What took the place of what. */
export interface Replacement {
  /** Key of the framework in whose package that is told: of what is there now. */
  readonly framework: string;
  /** Key of what is no more, and of what is there now. */
  readonly key: string;
  readonly by: string;
}

/** The type of an item that is or was there, from its key alone; undefined for what was never an item. */
function typeOf(key: string): ItemType | undefined {
  const parsed = parseKey(key);
  switch (parsed?.kind) {
    case 'competencies':
      return 'competency';
    case 'behavior':
      return industryOf(parsed.competency) === undefined ? 'behavior' : 'function';
    case 'course':
      return 'tier';
    case 'technical':
    case 'cluster':
    case 'block':
    case 'asked':
    case 'responsibility':
    case 'place':
      return parsed.kind;
    default:
      return undefined;
  }
}

/** In which folder a thing stands or stood; undefined for what CASE does not tell of, such as a guide. */
function folderOf(key: string): 'CFItems' | 'CFDocuments' | undefined {
  if (typeOf(key)) return 'CFItems';
  const kind = parseKey(key)?.kind;
  return kind === 'industries' || kind === 'jobs' || kind === 'ladders' ? 'CFDocuments' : undefined;
}

/** Keys of the retired things that kept their identifier to themselves, and so still answer for it. */
export function lastBearers({ atlas: { ledger } }: CaseSource, folder: CaseFolder): string[] {
  return Object.keys(ledger.retired).filter((key) => folderOf(key) === folder && !isRenamed(ledger, key));
}

/** Name a retired thing that kept its identifier to itself. */
const linkToRetired = (source: CaseSource, key: string): CaseLink =>
  linkTo(source, folderOf(key)!, key, textOfKey(key), source.atlas.ledger.retired[key]!.uuid);

/** Name the document that a retired item belonged to: as it is now, or as it was when it was retired itself. */
function documentLink(source: CaseSource, key: string): CaseLink {
  const { ledger } = source.atlas;
  const home = frameworkKeyOf(key)!;
  if (source.nodeOf(home)) return linkToNode(source, home);
  const now = replacementOf(ledger, home);
  if (now && source.nodeOf(now) && isRenamed(ledger, home)) return linkToNode(source, now);
  return home in ledger.retired ? linkToRetired(source, home) : linkToNode(source, libraryKey);
}

/** What a retired thing says of itself, with the name of what took its place. */
function retiredNote(source: CaseSource, key: string): string {
  const replacement = replacementOf(source.atlas.ledger, key);
  const node = replacement === null ? undefined : source.nodeOf(replacement);
  const day = source.atlas.ledger.retired[key]!.date;
  return node ? `Retired on ${day} and replaced by “${oneLine(node.title)}”.` : `Retired on ${day}.`;
}

/**
 * Write an item that is retired and kept its identifier to itself, with the address of its document. Such items stand in
 * no package, as nothing puts them into a tree, so that each has a file of its own. The ledger keeps no texts, so an item says what its
 * replacement says, or its id in words.
 *
 * @param key one of `lastBearers`
 */
export function retiredItem(source: CaseSource, key: string): CaseItem {
  const { ledger } = source.atlas;
  const { uuid, date } = ledger.retired[key]!;
  const replacement = source.nodeOf(replacementOf(ledger, key) ?? '');
  const type = typeOf(key)!;
  return {
    identifier: uuid,
    uri: caseUri(source, 'CFItems', uuid),
    lastChangeDateTime: dateTime(date),
    fullStatement: replacement ? oneLine(replacement.statement) : textOfKey(key),
    abbreviatedStatement: textOfKey(key),
    CFItemType: itemTypes[type].title,
    CFItemTypeURI: linkToType(source, type),
    notes: retiredNote(source, key),
    language: languageOf(source),
    licenseURI: linkToLicense(source),
    statusEndDate: date,
    CFDocumentURI: documentLink(source, key),
  };
}

/**
 * Write a framework that is retired and kept its identifier to itself. Such frameworks are not in the list of documents.
 *
 * @param key one of `lastBearers`
 */
export function retiredDocument(source: CaseSource, key: string): CaseDocument {
  const { site, atlas } = source;
  const { uuid, date } = atlas.ledger.retired[key]!;
  return {
    identifier: uuid,
    uri: caseUri(source, 'CFDocuments', uuid),
    lastChangeDateTime: dateTime(date),
    creator: site.publisher,
    title: textOfKey(key),
    publisher: site.publisher,
    description: retiredNote(source, key),
    language: languageOf(source),
    adoptionStatus: 'Deprecated',
    statusEndDate: date,
    licenseURI: linkToLicense(source),
  };
}

/**
 * List what took the place of what, from each retired key to what is there now. A thing that was only renamed took its identifier
 * along. What had no page, such as a block, had no other address in a rename, and nothing is told of it; nor of an old name that was
 * given again, as its page is another thing’s.
 */
export function listReplacements(source: CaseSource): Replacement[] {
  const { ledger } = source.atlas;
  return Object.keys(ledger.retired).flatMap((key) => {
    const by = replacementOf(ledger, key);
    const framework = by !== null && folderOf(by) && frameworkKeyOf(by);
    if (!framework || !folderOf(key)) return [];
    if (isRenamed(ledger, key) && (!formerPage(source, key) || key in ledger.live)) return [];
    return [{ framework, key, by }];
  });
}

/** The old page of a thing that was renamed. */
const formerPage = (source: CaseSource, key: string): string | undefined =>
  isRenamed(source.atlas.ledger, key) ? source.site.pageOf(key, source.atlas) : undefined;

/**
 * Write what took the place of something.
 *
 * The origin is the old node. A retired thing has an identifier of its own, and its address is the record that still
 * answers for it. A thing that was only renamed has no other record to point to: the origin then has the identifier that both have,
 * and as its address the old page, which now leads to the new one.
 */
export function caseReplacement(source: CaseSource, { key, by }: Replacement): CaseAssociation {
  const page = formerPage(source, key);
  const { uuid } = source.atlas.ledger.retired[key]!;
  return {
    ...recordOf(source, 'CFAssociations', associationKey('replacedBy', key)),
    associationType: 'replacedBy',
    originNodeURI: page ? { title: textOfKey(key), identifier: uuid, uri: page } : linkToRetired(source, key),
    destinationNodeURI: linkToNode(source, by),
  };
}
