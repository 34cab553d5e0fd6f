import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory as rdf, Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { listSchemes } from '../../src/exports/skos/schemes.ts';
import { iriOf, type Property } from '../../src/exports/skos/vocabulary.ts';
import { builtPages, dist } from '../fixtures/built-site.ts';
import { lineOf, statementsOf } from '../fixtures/json-ld.ts';
import { plainTree, unordered } from '../fixtures/plain-tree.ts';
import { readSkos } from '../fixtures/read-skos.ts';
import { faultsOfSkos } from '../fixtures/skos-shapes.ts';
import { atlas } from '../content/real-content.ts';

const turtle = readFileSync(join(dist, 'skos/cairn.ttl'), 'utf8');
const json = readFileSync(join(dist, 'skos/cairn.jsonld'), 'utf8');
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const quads = new Parser().parse(turtle);
const said = (property: Property) =>
  quads
    .filter(({ predicate }) => predicate.value === iriOf(property))
    .map(({ subject, object }) => [subject.value, object.value] as const);

/** The statements of a file of JSON-LD, sorted. SKOS has no blank nodes here, so equal graphs have equal lines. */
const linesOf = async (file: string): Promise<string[]> => (await statementsOf(file)).map(lineOf).toSorted();

describe('files of SKOS', () => {
  test('say the same in Turtle and in JSON-LD', async () => {
    expect(await linesOf(json)).toEqual(quads.map(lineOf).toSorted());
  });

  test('keep the shapes of concepts and schemes, which a spoiled graph does not', async () => {
    const [first, property, label] = quads
      .filter(({ predicate }) => predicate.value === iriOf('skos:prefLabel'))
      .map(({ subject, predicate }) => [subject, predicate, rdf.literal('Another', 'en')] as const)[0]!;
    // One look at both: a second name more mends no other fault.
    expect(await faultsOfSkos([...quads, rdf.quad(first, property, label)])).toEqual([
      `${first.value}: prefLabel UniqueLang`,
    ]);
  });

  test('can be read back as the library, the models and the jobs', () => {
    expect(readSkos(quads)).toEqual(
      listSchemes(atlas).map((scheme) => unordered(plainTree(atlas, scheme, scheme.concepts))),
    );
  });

  test('name the page of everything that has one, and give it the identifier of its page', () => {
    const pages = new Map(builtPages().map((page) => [page.path, page]));
    const identifiers = new Map(said('dct:identifier'));
    const named = said('foaf:page').map(([concept, page]) => ({ concept, page: pages.get(new URL(page).pathname) }));
    expect(named.filter(({ page }) => !page)).toEqual([]);
    for (const { concept, page } of named) {
      const told = page!.facts.map(({ identifier }) => identifier).filter(Boolean);
      expect(told, page!.path).toEqual([identifiers.get(concept)]);
    }
    const { size } = atlas.behaviors;
    expect(named.length).toBeGreaterThanOrEqual(
      size + atlas.allCompetencies.size + atlas.jobs.size + atlas.industries.size,
    );
  });

  test('match no two concepts of one scheme, nor two jobs, with the same thing exactly', () => {
    const schemeOf = new Map(said('skos:inScheme'));
    const matches = said('skos:exactMatch').map(([concept, other]) => `${schemeOf.get(concept)} ${other}`);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((one, i) => matches.indexOf(one) < i)).toEqual([]);
  });

  test('begin every address with that of a Turtle file that says the same of it, each under 3 MB, and the whole under 2 kB a concept', async () => {
    const files = new Map(listSchemes(atlas).map(({ key }) => [atlas.ledger.live[key]!, key]));
    const concepts = quads.filter(({ predicate }) => predicate.value === type).map(({ subject }) => subject.value);
    const bases = new Set(concepts.map((address) => new URL(address).pathname));
    expect([...bases].toSorted()).toEqual([...files.keys()].map((uuid) => `/skos/turtle/${uuid}.ttl`).toSorted());
    for (const [uuid, key] of files) {
      const own = new Parser().parse(readFileSync(join(dist, 'skos/turtle', `${uuid}.ttl`), 'utf8')).map(lineOf);
      const ours = quads.filter(({ subject }) => new URL(subject.value).pathname.includes(uuid)).map(lineOf);
      expect(own.toSorted(), key).toEqual(ours.toSorted());
      expect(await linesOf(readFileSync(join(dist, 'skos/jsonld', `${uuid}.jsonld`), 'utf8')), key).toEqual(
        own.toSorted(),
      );
    }
    const sizes = [...files.keys()].map((uuid) => statSync(join(dist, 'skos/turtle', `${uuid}.ttl`)).size);
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    for (const whole of [turtle, json]) expect(Buffer.byteLength(whole) / concepts.length).toBeLessThan(2000);
  });

  test('say what the addresses name that were published before each scheme had a file', () => {
    const typed = new Set(
      quads.filter(({ predicate }) => predicate.value === type).map(({ subject }) => subject.value),
    );
    const former = said('owl:sameAs').filter(([address]) => new URL(address).pathname === '/skos/cairn.ttl');
    expect(new Set(former.map(([, address]) => address))).toEqual(typed);
    expect(former.filter(([before, now]) => new URL(before).hash !== new URL(now).hash)).toEqual([]);
  });
});
