import type { Json } from '../../domain/json.ts';
import { DataFactory, Parser, type Quad, Writer } from 'n3';
import type { OpenedFramework, OpenedItem, Rest } from '../../domain/opened/framework.ts';
import { moreAddress, plainPlacement, present, skosAddress } from '../../domain/opened/more.ts';
import { plainText } from '../../domain/opened/plain-text.ts';

const namedNode = (address: string) => DataFactory.namedNode(address);
const blankNode = (name: string) => DataFactory.blankNode(name);
const literal = (text: string, kind?: string | ReturnType<typeof namedNode>) => DataFactory.literal(text, kind);
const quad = (subject: Quad['subject'], predicate: ReturnType<typeof namedNode>, object: Quad['object']): Quad =>
  DataFactory.quad(subject, predicate, object);
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const dct = 'http://purl.org/dc/terms/';

/** Links that SKOS has a property for, by what files call them. */
const asSkos = new Map([
  ...['related', 'exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'].map(
    (name) => [name, name] as const,
  ),
  ...([
    ['exactMatchOf', 'exactMatch'],
    ['isRelatedTo', 'related'],
    ['exactAlignment', 'exactMatch'],
    ['broadAlignment', 'broadMatch'],
    ['narrowAlignment', 'narrowMatch'],
    ['majorAlignment', 'closeMatch'],
    ['minorAlignment', 'relatedMatch'],
  ] as const),
]);

/**
 * Write a framework that somebody opened in SKOS, as Turtle. What came from SKOS is written with every statement that it had.
 * Of other formats, what SKOS has no property for stands as JSON in one of ours, where our reader finds it again.
 */
export function openedTurtle(framework: OpenedFramework): string {
  const writer = new Writer({ prefixes: { skos: skosAddress, dct, rdf } });
  writer.addQuads(framework.format === 'skos' ? ownQuads(framework) : strangeQuads(framework));
  let turtle = '';
  // Without a stream to write to, the writer answers at once.
  writer.end((error: Error | null, written: string) => {
    if (error) throw error;
    turtle = written;
  });
  return turtle;
}

const nodeOf = (id: string) => (id.startsWith('_:') ? blankNode(id.slice(2)) : namedNode(id));
const words = (text: string, language: string | undefined) =>
  language === undefined ? literal(text) : literal(text, language);

/** What came from SKOS: the fields of items, and the statements that they came with. */
function ownQuads({ items, links, rest }: OpenedFramework): Quad[] {
  const lines = [...linesOf(rest), ...items.flatMap((item) => linesOf(item.rest))];
  const made = items.flatMap(({ id, label, statement, code, language, placements, rest: own }) => {
    const told = new Set(own?.told as readonly string[] | undefined);
    const node = nodeOf(id);
    const say = (name: string, value: Quad['object']): Quad => quad(node, namedNode(skosAddress + name), value);
    return [
      ...(told.has('type') ? [] : [quad(node, namedNode(`${rdf}type`), namedNode(`${skosAddress}Concept`))]),
      ...(label === undefined || told.has('label') ? [] : [say('prefLabel', words(label, language))]),
      ...(told.has('statement')
        ? []
        : [say(label === undefined ? 'prefLabel' : 'definition', words(statement, language))]),
      ...(code === undefined || told.has('code') ? [] : [say('notation', literal(code))]),
      ...placements.flatMap(({ parent, rest: from }) =>
        parent === null || from !== undefined ? [] : [say('broader', nodeOf(parent))],
      ),
    ];
  });
  const joined = links.map(({ type, from, to }) => quad(nodeOf(from), namedNode(skosAddress + type), nodeOf(to)));
  return [...made, ...joined, ...new Parser({ format: 'N-Triples', blankNodePrefix: '' }).parse(lines.join('\n'))];
}

const linesOf = (rest: Rest | undefined): readonly string[] => (rest?.rdf as readonly string[] | undefined) ?? [];

/** What no statement of RDF may hold as it is. */
const odd = /[\p{Cc}\p{Cs}]/u;
const json = (more: object): Quad['object'] =>
  literal(
    JSON.stringify(more).replace(
      /[\u007f-\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    namedNode(`${rdf}JSON`),
  );

/** What came from another format. */
function strangeQuads(framework: OpenedFramework): Quad[] {
  const { format, id, title, description, language, items, links, rest } = framework;
  const scheme = namedNode(addressOf(id || 'framework', 'scheme'));
  const addresses = new Map(items.map((item) => [item.id, addressOf(item.id, 'item')]));
  const node = (one: string) => namedNode(addresses.get(one) ?? addressOf(one, 'item'));
  const clean = (text: string) => text.replace(new RegExp(odd, 'gu'), ' ');
  const itemQuads = (item: OpenedItem): Quad[] => {
    const { label, statement, code, kind, notes, placements } = item;
    const own = node(item.id);
    const say = (name: string, value: Quad['object']): Quad =>
      quad(own, namedNode(name.includes(':') ? name : skosAddress + name), value);
    const kept = (text: string | undefined) => (text !== undefined && odd.test(text) ? text : undefined);
    const simple =
      placements.length === 1 &&
      placements.every(
        ({ order, rest: more, parent }) =>
          order === undefined && more === undefined && parent !== null && addresses.get(parent) === parent,
      );
    const more = present({
      id: own.value === item.id ? undefined : item.id,
      label: kept(label),
      statement: plainText(clean(statement)).text === statement ? undefined : statement,
      code: kept(code),
      kind,
      notes: notes.length > 0 ? notes : undefined,
      placements: simple ? undefined : placements.map(plainPlacement),
      rest: item.rest,
    });
    return [
      say(`${rdf}type`, namedNode(`${skosAddress}Concept`)),
      say('prefLabel', words(clean(label ?? statement), item.language)),
      ...(label === undefined ? [] : [say('definition', words(clean(statement), item.language))]),
      ...(code === undefined ? [] : [say('notation', literal(clean(code)))]),
      ...(kind === undefined ? [] : [say(`${dct}type`, literal(clean(kind)))]),
      ...notes.map((note) => say('note', words(clean(note), item.language))),
      ...placements.map(({ parent }) => (parent === null ? say('topConceptOf', scheme) : say('broader', node(parent)))),
      say('inScheme', scheme),
      say(moreAddress, json(more)),
    ];
  };
  const joined = links.flatMap(({ type, from, to }) => {
    const name = asSkos.get(type);
    return name === undefined ? [] : [quad(node(from), namedNode(skosAddress + name), node(to))];
  });
  return [
    quad(scheme, namedNode(`${rdf}type`), namedNode(`${skosAddress}ConceptScheme`)),
    quad(scheme, namedNode(`${dct}title`), words(clean(title || 'Untitled'), language)),
    ...(description === undefined
      ? []
      : [quad(scheme, namedNode(`${dct}description`), words(clean(description), language))]),
    quad(
      scheme,
      namedNode(moreAddress),
      json(
        present({
          format,
          id,
          title,
          description,
          language,
          rest,
          links: links.length > 0 ? (links as unknown as Json) : undefined,
        }),
      ),
    ),
    ...items.flatMap(itemQuads),
    ...joined,
  ];
}

/** The address of an item: its id where that is one, else one of ours made of it. */
function addressOf(id: string, what: 'item' | 'scheme'): string {
  if (/^(?:https?|urn):[^\s<>"{}|\\^`\s]+$/i.test(id) && !odd.test(id)) return id;
  return `urn:x-cairn:${what}:${encodeURIComponent(id.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
