import fc from 'fast-check';
import { DataFactory as rdf, Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { addressOf as addressIn, schemeBase } from '../../../../src/exports/skos/addresses.ts';
import { skosFiles } from '../../../../src/exports/skos/files.ts';
import { skosGraph } from '../../../../src/exports/skos/graph.ts';
import { listSchemes } from '../../../../src/exports/skos/schemes.ts';
import { iriOf } from '../../../../src/exports/skos/vocabulary.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { canonical, lineOf, statementsOf } from '../../../fixtures/json-ld.ts';
import { plainTree, unordered } from '../../../fixtures/plain-tree.ts';
import { readSkos } from '../../../fixtures/read-skos.ts';
import { reworded } from '../../../fixtures/reworded.ts';
import { faultsOfSkos } from '../../../fixtures/skos-shapes.ts';
import { anyRewording } from '../../../fixtures/some-words.ts';

const atlas = atlasWith();
const site = aDataSite();
const graphOf = (own: Atlas = atlas) => skosGraph(own, site);
const addressOf = (key: string, own: Atlas = atlas) => addressIn(own, site, key);

describe('skosFiles(atlas, site)', () => {
  test('writes the same statements as Turtle and as JSON-LD, which can be read back, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(anyRewording, async (say) => {
        const own = reworded(atlas, say);
        const [turtle, json] = skosFiles(own, site).map(({ make }) => make() as string);
        const read = new Parser().parse(turtle!);
        expect(readSkos(read)).toEqual(
          listSchemes(own).map((scheme) => unordered(plainTree(own, scheme, scheme.concepts))),
        );
        const lines = read.map(lineOf).toSorted();
        expect(lines).toEqual(graphOf(own).map(lineOf).toSorted());
        expect((await statementsOf(json!)).map(lineOf).toSorted()).toEqual(lines);
      }),
      { numRuns: 15 },
    );
  });

  test('gives every scheme a file of each kind, which holds what the whole file says of it', async () => {
    const files = new Map(skosFiles(atlas, site).map(({ path, make }) => [path, make() as string]));
    const schemes = listSchemes(atlas);
    expect(files.size).toBe(2 + 2 * schemes.length);
    for (const { key, title, description, concepts } of schemes) {
      const uuid = atlas.ledger.live[key]!;
      const own = new Parser().parse(files.get(`turtle/${uuid}.ttl`)!);
      const base = schemeBase(site, uuid);
      expect(base, key).toBe(`https://cairn.example/skos/turtle/${uuid}.ttl#`);
      expect(own.map(lineOf).toSorted()).toEqual(
        graphOf()
          .filter(({ subject }) => subject.value.startsWith(base))
          .map(lineOf)
          .toSorted(),
      );
      expect(readSkos(own)).toEqual([unordered(plainTree(atlas, { key, title, description }, concepts))]);
      const same = await statementsOf(files.get(`jsonld/${uuid}.jsonld`)!);
      expect(same.map(lineOf).toSorted(), key).toEqual(own.map(lineOf).toSorted());
    }
  });

  test('writes graphs of one canonical form', async () => {
    const [turtle, json] = skosFiles(atlas, site).map(({ make }) => make() as string);
    const lines = new Parser().parse(turtle!).map((one) => `${lineOf(one)}\n`);
    expect(await canonical(json!)).toBe(await canonical(lines.join(''), 'application/n-quads'));
  });
});

describe('the shapes of SKOS', () => {
  const concept = rdf.namedNode(addressOf('competency:patience'));
  const of = (property: string) => rdf.namedNode(iriOf(property));
  const without = (...properties: string[]) =>
    graphOf().filter(
      ({ subject, predicate }) => subject.value !== concept.value || !properties.map(iriOf).includes(predicate.value),
    );
  const and = (property: string, object: Quad['object']) => [...graphOf(), rdf.quad(concept, of(property), object)];

  test('find nothing wrong with the concepts', async () => {
    expect(await faultsOfSkos(graphOf())).toEqual([]);
  });

  test.for<[string, Quad[], string]>([
    ['a second name in one language', and('skos:prefLabel', rdf.literal('Forbearance', 'en')), 'prefLabel UniqueLang'],
    ['no name', without('skos:prefLabel'), 'prefLabel MinCount'],
    ['its name as another name', and('skos:altLabel', rdf.literal('Patience', 'en')), 'altLabel Disjoint'],
    ['no scheme', without('skos:inScheme'), ' Xone'],
    ['no place in the tree', without('skos:broader'), ' Xone'],
    [
      'a broader concept it is related to',
      and('skos:related', rdf.namedNode(addressOf('cluster:personal-effectiveness'))),
      'related Disjoint',
    ],
    ['itself as a match', and('skos:exactMatch', concept), ' Disjoint'],
    [
      'a match that is exact and related',
      and('skos:relatedMatch', rdf.namedNode(addressOf('block:baking/patience'))),
      'exactMatch Disjoint',
    ],
  ])('find %s', async ([, quads, fault]) => {
    expect(await faultsOfSkos(quads)).toContain(`${concept.value}: ${fault}`);
  });

  test('find a scheme without a title and without a license', async () => {
    const bare = graphOf().filter(
      ({ predicate }) => ![iriOf('dct:title'), iriOf('dct:license')].includes(predicate.value),
    );
    expect(await faultsOfSkos(bare)).toEqual(
      expect.arrayContaining([
        `${addressOf('library:competencies')}: title MinCount`,
        `${addressOf('library:competencies')}: license MinCount`,
      ]),
    );
  });
});
