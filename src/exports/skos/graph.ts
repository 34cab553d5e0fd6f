import type { Quad } from 'n3';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { appearedOn, changedOn } from '../../domain/ledger/dates.ts';
import { replacementOf, isRenamed } from '../../domain/ledger/replacements.ts';
import { type ParsedKey, parseKey } from '../../domain/ledger/keys.ts';
import type { DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { plainLanguage } from '../language.ts';
import { textOfKey } from '../../domain/ledger/words-of-key.ts';
import { addressOf, formerAddresses, schemeBase } from './addresses.ts';
import { matchesWithin, matchesWithOnet } from './matches.ts';
import { listSchemes, type Scheme, type SchemeConcept } from './schemes.ts';
import { say, typeOf } from './statements.ts';
import type { Property } from './vocabulary.ts';

/** What statements are made from. */
export interface SkosSource {
  readonly atlas: Atlas;
  readonly site: DataSite;
  /** Address of what a key names, live or retired. */
  readonly addressOf: (key: string) => string;
  /** Where the addresses of a scheme’s concepts begin. */
  readonly baseOf: (key: string) => string;
}

/** What the statements of the site are made from. */
export const skosSource = (atlas: Atlas, site: DataSite): SkosSource => ({
  atlas,
  site,
  addressOf: (key) => addressOf(atlas, site, key),
  baseOf: (key) => schemeBase(site, identifierOf(atlas, key)),
});

/** What a key names that is a concept. */
const conceptKinds: ReadonlySet<ParsedKey['kind'] | undefined> = new Set([
  ...(['cluster', 'competencies', 'technical', 'behavior', 'course', 'block', 'categories', 'jobs'] as const),
]);

const isConcept = (key: string): boolean => conceptKinds.has(parseKey(key)?.kind);

/**
 * Say all that SKOS has words for of the library, the industry models and the jobs, as statements of RDF, each once, what
 * is said of one thing together. The address of a concept ends in its UUID, which survives a rename; its page is said
 * beside it. What an address once named is said to be the same as what it names now.
 */
export function skosGraph(atlas: Atlas, site: DataSite): Quad[] {
  const source = skosSource(atlas, site);
  const schemes = listSchemes(atlas);
  const language = plainLanguage(site);
  const endOf = (end: string): string => (end in atlas.ledger.live ? source.addressOf(end) : end);
  const named = [
    ...schemes.flatMap(({ key, concepts }) => [key, ...concepts.map((concept) => concept.key)]),
    ...retiredConcepts(atlas),
  ];
  const statements = [
    ...schemes.flatMap((scheme) => schemeStatements(source, scheme)),
    ...[...matchesWithin(atlas, schemes), ...matchesWithOnet(atlas, site)].map(({ from, property, to }) =>
      say(endOf(from), property, endOf(to), language),
    ),
    ...retiredStatements(source),
    ...formerAddresses(atlas, site, named).map(([before, now]) => say(before, 'owl:sameAs', now, language)),
  ];
  return [...Map.groupBy(statements, ({ subject }) => subject.value).values()].flat();
}

/** Make a function that says things of one subject, each value once. */
const speakOf =
  ({ site }: SkosSource, subject: string) =>
  (property: Property, ...values: readonly string[]): Quad[] =>
    [...new Set(values)].map((value) => say(subject, property, value, plainLanguage(site)));

/** Say all that is said of a scheme and of its concepts alone. */
export function schemeStatements(
  source: SkosSource,
  { key, title, description, concepts, associations }: Scheme,
): Quad[] {
  const { atlas, site, addressOf: named, baseOf } = source;
  const set = named(key);
  const own = speakOf(source, set);
  const children = Map.groupBy(concepts, ({ parent }) => parent);
  const addresses = (parent: string | null): string[] => (children.get(parent) ?? []).map((one) => named(one.key));
  // Two tiers share the top course and its number, but a notation is of one concept only.
  const coded = Map.groupBy(concepts, ({ code }) => code);
  const related = Map.groupBy(associations, ({ type, from }) => type === 'isRelatedTo' && from);
  return [
    typeOf(set, 'skos:ConceptScheme'),
    ...own('dct:title', title),
    ...own('dct:description', description),
    ...own('dct:license', site.license.url),
    ...own('dct:publisher', site.home),
    ...own('dct:issued', appearedOn(atlas, key)),
    ...own('vann:preferredNamespaceUri', baseOf(key)),
    ...recordStatements(source, set, key),
    ...own('skos:hasTopConcept', ...addresses(null)),
    ...concepts.flatMap((concept) => {
      const of = speakOf(source, named(concept.key));
      const { code, parent } = concept;
      return [
        ...wordStatements(source, concept),
        ...(code !== undefined && coded.get(code)!.length === 1 ? of('skos:notation', code) : []),
        ...of('skos:scopeNote', ...(related.get(concept.key) ?? []).flatMap(({ notes = [] }) => notes)),
        ...of('skos:inScheme', set),
        ...(parent === null ? of('skos:topConceptOf', set) : of('skos:broader', named(parent))),
        ...of('skos:narrower', ...addresses(concept.key)),
      ];
    }),
  ];
}

function wordStatements(
  source: SkosSource,
  { key, title, statement, notes = [], aliases = [] }: SchemeConcept,
): Quad[] {
  const address = source.addressOf(key);
  const own = speakOf(source, address);
  return [
    typeOf(address, 'skos:Concept'),
    ...own('skos:prefLabel', title),
    ...own('skos:altLabel', ...aliases.filter((alias) => alias !== title)),
    ...(statement === title ? [] : own('skos:definition', statement)),
    ...own('skos:note', ...notes),
    ...recordStatements(source, address, key),
  ];
}

/** What every thing has: its identifier, the days it appeared and was last changed, and its page. */
function recordStatements(source: SkosSource, address: string, key: string): Quad[] {
  const { atlas, site } = source;
  const own = speakOf(source, address);
  const page = site.pageOf(key, atlas);
  return [
    ...own('dct:identifier', `urn:uuid:${identifierOf(atlas, key)}`),
    ...own('dct:created', appearedOn(atlas, key)),
    ...own('dct:modified', changedOn(atlas, key)),
    ...(page === undefined ? [] : own('foaf:page', page)),
  ];
}

/**
 * What is no more, and kept its identifier to itself: deprecated, in no scheme, with what took its place. Its name went
 * with it, so that it goes by its id in words. What was renamed is the same concept still.
 */
function retiredStatements(source: SkosSource): Quad[] {
  const { atlas } = source;
  const { ledger } = atlas;
  return retiredConcepts(atlas).flatMap((key) => {
    const { uuid, date } = ledger.retired[key]!;
    const address = source.addressOf(key);
    const own = speakOf(source, address);
    const replacement = replacementOf(ledger, key);
    return [
      typeOf(address, 'skos:Concept'),
      ...own('skos:prefLabel', textOfKey(key)),
      ...own('dct:identifier', `urn:uuid:${uuid}`),
      ...own('dct:modified', date),
      ...own('owl:deprecated', 'true'),
      ...(replacement !== null && isConcept(replacement) ? own('dct:isReplacedBy', source.addressOf(replacement)) : []),
    ];
  });
}

/** Keys of the concepts that are no more, and kept their identifiers to themselves. */
const retiredConcepts = ({ ledger }: Pick<Atlas, 'ledger'>): string[] =>
  Object.keys(ledger.retired).filter((key) => isConcept(key) && !isRenamed(ledger, key));
