import { type Framework, type FrameworkItem, itemTypes } from '../../domain/frameworks/framework.ts';
import {
  caseConcept,
  caseDefinitions,
  caseSubject,
  linkToDefinition,
  linkToLicense,
  linkToType,
} from './definitions.ts';
import { firstSentences } from './first-sentences.ts';
import type { CaseAssociation, CaseDocument, CaseItem, CasePackage } from './records.ts';
import { shortNames } from './short-names.ts';
import { type CaseSource, languageOf, linkToNode, oneLine, recordOf } from './source.ts';
import { associationKey } from '../../domain/ledger/keys.ts';

/**
 * Write a framework as a package that is valid for 1.0 and 1.1. What holds for one outside of a package is left out: the
 * address of a record’s package or document. So is what 1.0 does not know: notes of associations, and `caseVersion`, as
 * the schema of 1.0 closes its records.
 *
 * @param replacements what tells of things whose place its items took
 */
export function casePackage(
  source: CaseSource,
  framework: Framework,
  replacements: readonly CaseAssociation[] = [],
): CasePackage {
  const { items, subject } = framework;
  const names = shortNames(items);
  return {
    CFDocument: caseDocument(source, framework),
    CFItems: items.map((item) => caseItem(source, item, names.get(item.key)!)),
    CFAssociations: [...caseAssociations(source, framework), ...replacements].map(withoutNotes),
    CFDefinitions: caseDefinitions(source, {
      types: items.map(({ type }) => type),
      sectors: items.flatMap(({ sector }) => sector ?? []),
      subject,
    }),
  };
}

/**
 * Write a framework without its items. Versions and states of adoption are not told: frameworks have none. Of a long
 * description, what importers have no room for goes to the notes.
 */
export function caseDocument(source: CaseSource, { key, title, description, subject }: Framework): CaseDocument {
  const { site } = source;
  const page = site.pageOf(key, source.atlas);
  const about = subject && caseSubject(source, subject);
  const { first, rest } = firstSentences(oneLine(description));
  return {
    ...recordOf(source, 'CFDocuments', key),
    creator: site.publisher,
    title: oneLine(title),
    ...(page && { officialSourceURL: page }),
    publisher: site.publisher,
    description: first,
    ...(about && { subject: [about.title], subjectURI: [linkToDefinition(about)] }),
    language: languageOf(source),
    licenseURI: linkToLicense(source),
    ...(rest && { notes: rest }),
  };
}

/**
 * Write an item. Its other names are keywords, where importers look for them; the notes say that they are names. The
 * standard’s `alternativeLabel` is something else: another word for “competency”.
 */
function caseItem(source: CaseSource, item: FrameworkItem, shortName: string): CaseItem {
  const concept = item.sector && caseConcept(source, item.sector);
  const names = (item.aliases ?? []).map(oneLine);
  const keywords = [...(concept ? [concept.title] : []), ...names];
  const notes = [...(item.notes ?? []), ...(names.length > 0 ? [`Also called: ${names.join('; ')}.`] : [])];
  return {
    ...recordOf(source, 'CFItems', item.key),
    ...(item.code && { humanCodingScheme: item.code }),
    fullStatement: oneLine(item.statement),
    abbreviatedStatement: shortName,
    CFItemType: itemTypes[item.type].title,
    CFItemTypeURI: linkToType(source, item.type),
    ...(keywords.length > 0 && { conceptKeywords: keywords }),
    ...(concept && { conceptKeywordsURI: linkToDefinition(concept) }),
    ...(notes.length > 0 && { notes: notes.join('\n') }),
    language: languageOf(source),
    licenseURI: linkToLicense(source),
  };
}

/** Write what puts every item in its place, then what joins items to others, of the same framework or of another. */
export function caseAssociations(source: CaseSource, { key, items, associations }: Framework): CaseAssociation[] {
  return [
    ...items.map((item): CaseAssociation => ({
      ...recordOf(source, 'CFAssociations', associationKey('isChildOf', item.key)),
      associationType: 'isChildOf',
      sequenceNumber: item.sequence,
      originNodeURI: linkToNode(source, item.key),
      destinationNodeURI: linkToNode(source, item.parent ?? key),
    })),
    ...associations.map(({ key: own, type, from, to, notes = [] }): CaseAssociation => ({
      ...recordOf(source, 'CFAssociations', own),
      associationType: type,
      originNodeURI: linkToNode(source, from),
      destinationNodeURI: linkToNode(source, to),
      ...(notes.length > 0 && { notes: notes.join('\n') }),
    })),
  ];
}

/** An association as 1.0 knows it. */
export function withoutNotes({ notes: _notes, ...association }: CaseAssociation): CaseAssociation {
  return association;
}
