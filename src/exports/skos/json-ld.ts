import type { Quad, Term } from 'n3';
import { iriOf, prefixes, properties, type Range } from './vocabulary.ts';

/** What stands under a term: a value, several in a list, or texts by their language. */
type Entry = string | boolean | readonly string[] | Readonly<Record<string, string | readonly string[]>>;

const termOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const terms = new Map<string, readonly [term: string, range: Range]>(
  Object.entries(properties).map(([name, range]) => [iriOf(name), [termOf(name), range]]),
);
const types = new Map(['skos:Concept', 'skos:ConceptScheme'].map((name) => [iriOf(name), termOf(name)]));

/**
 * Write statements as the things that a file of JSON-LD holds, which `joinJsonLd` makes.
 *
 * @param bases where addresses begin, by the prefix that stands for it; each ends in `#`
 */
export function jsonLdThings(quads: readonly Quad[], bases: Readonly<Record<string, string>>): string {
  const prefixOf = new Map(Object.entries(bases).map(([prefix, base]) => [base, prefix]));
  const shorten = (address: string): string => {
    const at = address.indexOf('#') + 1;
    const prefix = prefixOf.get(address.slice(0, at));
    return prefix === undefined ? address : `${prefix}:${address.slice(at)}`;
  };
  const things = [...Map.groupBy(quads, ({ subject }) => subject.value)].map(([subject, own]) => ({
    '@id': shorten(subject),
    ...Object.fromEntries(
      [...Map.groupBy(own, ({ predicate }) => predicate.value)].map(([predicate, same]) =>
        entryOf(
          predicate,
          same.map(({ object }) => object),
          shorten,
        ),
      ),
    ),
  }));
  return things.map((thing) => JSON.stringify(thing)).join(',');
}

/**
 * Make a file of what `jsonLdThings` wrote, with all that a reader needs to know of its terms in it: no other file is asked for. Each thing
 * must be told of in one of them alone.
 */
export const joinJsonLd = (written: readonly string[], bases: Readonly<Record<string, string>>): string =>
  `{"@context":${JSON.stringify(contextOf(bases))},"@graph":[${written.filter((own) => own !== '').join(',')}]}\n`;

function contextOf(bases: Readonly<Record<string, string>>): object {
  const defined = Object.entries(properties).map(([name, range]) => [termOf(name), definitionOf(name, range)]);
  return {
    '@version': 1.1,
    ...prefixes,
    ...bases,
    ...Object.fromEntries([...types].map(([iri, term]) => [term, iri])),
    ...Object.fromEntries(defined),
  };
}

function definitionOf(name: string, range: Range): object {
  switch (range) {
    case 'text':
      return { '@id': name, '@container': '@language' };
    case 'texts':
      return { '@id': name, '@container': ['@language', '@set'] };
    case 'link':
      return { '@id': name, '@type': '@id' };
    case 'links':
      return { '@id': name, '@type': '@id', '@container': '@set' };
    // Untyped, as Turtle writes it: some readers hold a text and a text of the type xsd:string apart.
    case 'xsd:string':
      return { '@id': name };
    default:
      return { '@id': name, '@type': range };
  }
}

function entryOf(predicate: string, objects: readonly Term[], shorten: (address: string) => string): [string, Entry] {
  const [first] = objects;
  const values = objects.map(({ value }) => value);
  const [term, range] = terms.get(predicate) ?? ['@type', null];
  const language = first?.termType === 'Literal' ? first.language : '';
  switch (range) {
    case null:
      return [term, types.get(values[0]!)!];
    case 'text':
      return [term, { [language]: values[0]! }];
    case 'texts':
      return [term, { [language]: values }];
    case 'link':
      return [term, shorten(values[0]!)];
    case 'links':
      return [term, values.map(shorten)];
    case 'xsd:boolean':
      return [term, values[0] === 'true'];
    default:
      return [term, values[0]!];
  }
}
