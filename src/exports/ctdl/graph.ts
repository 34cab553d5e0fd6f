import type { Atlas } from '../../domain/atlas/atlas.ts';
import { UnknownIdError } from '../../domain/errors.ts';
import { appearedOn, changedOn } from '../../domain/ledger/dates.ts';
import { type Association, type Framework, type FrameworkItem, itemTypes } from '../../domain/frameworks/framework.ts';
import { findNode } from '../../domain/frameworks/frameworks.ts';
import { parseEntryKey } from '../../domain/ledger/keys.ts';
import type { DataSite } from '../data-file.ts';
import { dateTime } from '../date-times.ts';
import { identifierOf } from '../known-identifiers.ts';
import type { CtdlCompetency, CtdlFramework, CtdlGraph, LanguageMap } from './records.ts';

/** What every graph is written from. */
export interface CtdlSource {
  readonly atlas: Atlas;
  readonly site: DataSite;
  /** Find an item or a framework by its key. */
  readonly nodeOf: (key: string) => CtdlNode | undefined;
}

/** An item or a framework, as others name it. */
export interface CtdlNode {
  readonly address: string;
  readonly title: string;
}

/** The context as the Credential Registry publishes it. */
export const ctdlContext = 'https://credreg.net/ctdlasn/schema/context/json';

/** Identifier in the form of the Credential Registry. */
const ctid = (atlas: Atlas, key: string): string => `ce-${identifierOf(atlas, key)}`;

/**
 * Name a framework as an address does: `library`, `industries-automation`, `jobs-nurse`, `ladders-bakery`. What stands
 * before the first hyphen tells the kind, so that an industry and a job may bear the same id.
 *
 * @param key of the framework
 */
export function ctdlName(key: string): string {
  const parsed = parseEntryKey(key);
  return parsed ? `${parsed.kind}-${parsed.id}` : 'library';
}

/** Gather what graphs are written from, once for all files. */
export function ctdlSource(atlas: Atlas, site: DataSite): CtdlSource {
  const nodeOf = (key: string): CtdlNode | undefined => {
    const node = findNode(atlas, key);
    return node && { address: `${site.ctdl(ctdlName(node.framework))}#${ctid(atlas, key)}`, title: node.title };
  };
  return { atlas, site, nodeOf };
}

/**
 * Write a framework and its items as one graph of CTDL-ASN. Address of the graph is that of its file, and of each thing in
 * it that of the file and its CTID, so that all of them resolve.
 */
export function ctdlGraph(source: CtdlSource, framework: Framework): CtdlGraph {
  const children = Map.groupBy(framework.items, ({ parent }) => parent);
  const joined = Map.groupBy(framework.associations, ({ from }) => from);
  return {
    '@context': ctdlContext,
    '@id': source.site.ctdl(ctdlName(framework.key)),
    '@graph': [
      writeFramework(source, framework, children.get(null) ?? []),
      ...framework.items.map((item) =>
        writeItem(source, framework.key, item, children.get(item.key) ?? [], joined.get(item.key) ?? []),
      ),
    ],
  };
}

function writeFramework(
  source: CtdlSource,
  { key, title, description }: Framework,
  top: readonly FrameworkItem[],
): CtdlFramework {
  const { atlas, site } = source;
  return {
    '@type': 'ceasn:CompetencyFramework',
    ...identityOf(source, key),
    'ceasn:name': say(source, title),
    'ceasn:description': say(source, description),
    'ceasn:inLanguage': [site.language],
    'ceasn:publisher': [site.home],
    'ceasn:publisherName': say(source, [site.publisher]),
    'ceasn:license': site.license.url,
    'ceasn:dateCreated': appearedOn(atlas, key),
    'ceasn:dateModified': dateTime(changedOn(atlas, key)),
    'ceasn:hasTopChild': top.map((item) => addressOf(source, item.key)),
  };
}

function writeItem(
  source: CtdlSource,
  framework: string,
  item: FrameworkItem,
  children: readonly FrameworkItem[],
  associations: readonly Association[],
): CtdlCompetency {
  const { key, type, title, statement, parent, sequence, code, aliases = [] } = item;
  const comments = commentsOn(source, item, associations);
  const matches = associations.filter((one) => one.type === 'exactMatchOf');
  const whole = addressOf(source, framework);
  return {
    '@type': 'ceasn:Competency',
    ...identityOf(source, key),
    'ceasn:competencyText': say(source, statement),
    ...(title !== statement && { 'ceasn:competencyLabel': say(source, title) }),
    'ceasn:competencyCategory': say(source, itemTypes[type].title),
    ...(code !== undefined && { 'ceasn:codedNotation': code }),
    'ceasn:listID': String(sequence),
    ...(comments.length > 0 && { 'ceasn:comment': say(source, comments) }),
    ...(aliases.length > 0 && { 'ceasn:conceptKeyword': say(source, aliases) }),
    'ceasn:inLanguage': [source.site.language],
    'ceasn:isPartOf': [whole],
    ...(parent === null ? { 'ceasn:isTopChildOf': [whole] } : { 'ceasn:isChildOf': [addressOf(source, parent)] }),
    ...(children.length > 0 && { 'ceasn:hasChild': children.map((child) => addressOf(source, child.key)) }),
    ...(matches.length > 0 && { 'ceasn:exactAlignment': matches.map(({ to }) => addressOf(source, to)) }),
    'ceasn:dateModified': dateTime(changedOn(source.atlas, key)),
  };
}

/** Its address and CTID, and the other addresses it is known by: its UUID as a URN, and its page. */
function identityOf(source: CtdlSource, key: string) {
  const { atlas, site } = source;
  const page = site.pageOf(key, atlas);
  return {
    '@id': addressOf(source, key),
    'ceterms:ctid': ctid(atlas, key),
    'ceasn:identifier': [`urn:uuid:${identifierOf(atlas, key)}`, ...(page === undefined ? [] : [page])],
  };
}

/**
 * Its notes, then in words what CTDL-ASN has no term for: how it differs from what it is mistaken for, and where a place
 * leads. A step is no `prerequisiteAlignment`: that would say that nobody gets there from elsewhere.
 */
function commentsOn(source: CtdlSource, { notes = [] }: FrameworkItem, associations: readonly Association[]): string[] {
  const joined = associations
    .filter(({ type }) => type !== 'exactMatchOf')
    .map(({ to, type, notes: words = [] }) => {
      const { title } = nodeOf(source, to);
      return `${type === 'precedes' ? 'Leads to' : 'Compare'} ${title}. ${words.join(' ')}`.trim();
    });
  return [...notes, ...joined];
}

const addressOf = (source: CtdlSource, key: string): string => nodeOf(source, key).address;

function nodeOf(source: CtdlSource, key: string): CtdlNode {
  const node = source.nodeOf(key);
  if (!node) throw new UnknownIdError('item or framework', key);
  return node;
}

const say = <T extends string | readonly string[]>({ site }: CtdlSource, text: T): LanguageMap<T> => ({
  [site.language]: text,
});
