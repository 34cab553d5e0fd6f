import fc from 'fast-check';
import { DataFactory as rdf, Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas.ts';
import { skosFiles } from '../../../../src/exports/skos/files.ts';
import { skosGraph } from '../../../../src/exports/skos/graph.ts';
import { listSchemes } from '../../../../src/exports/skos/schemes.ts';
import { iriOf } from '../../../../src/exports/skos/vocabulary.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { canonical, lineOf, statementsOf } from '../../../fixtures/json-ld.ts';
import { plainTree, unordered } from '../../../fixtures/plain-tree.ts';
import { readSkos } from '../../../fixtures/read-skos.ts';
import { reworded } from '../../../fixtures/reworded.ts';
import { faultsOfSkos } from '../../../fixtures/skos-shapes.ts';
import { anyRewording } from '../../../fixtures/some-words.ts';

const atlas = atlasWith();
const site = aDataSite();
const base = 'https://cairn.example/skos/cairn.ttl#';
const graphOf = (own: Atlas = atlas) => skosGraph(own, site);
const addressOf = (key: string, own = atlas) => `${base}${own.ledger.live[key]}`;

/** What is said of a thing with one property: keys for our own concepts, else addresses and words. */
function said(key: string, property: string, own: Atlas = atlas): string[] {
  const keys = new Map(Object.entries(own.ledger.live).map(([known, uuid]) => [`${base}${uuid}`, known]));
  return graphOf(own)
    .filter(({ subject, predicate }) => subject.value === addressOf(key, own) && predicate.value === iriOf(property))
    .map(({ object }) => keys.get(object.value) ?? object.value);
}

describe('skosGraph(atlas, site)', () => {
  test('makes a scheme of the library, of each model, and of the jobs by category', () => {
    expect(readSkos(graphOf()).map(({ title, items }) => [title, items.length])).toEqual([
      ['Library of competencies', 17],
      ['Baking Competency Model', 21],
      ['Job models', 3],
    ]);
    expect(said('job:baker', 'skos:broader')).toEqual(['category:food']);
  });

  test('names a concept, what it is also called, and how it differs', () => {
    const key = 'competency:patience';
    expect(said(key, 'skos:prefLabel')).toEqual(['Patience']);
    expect(said(key, 'skos:altLabel')).toEqual(['Waiting', 'Calm', 'Staying power']);
    expect(said(key, 'skos:scopeNote')).toEqual(['Tidiness puts things away, patience leaves them be.']);
    expect(said(key, 'skos:related')).toEqual(['competency:tidiness']);
    expect(said(key, 'foaf:page')).toEqual(['https://cairn.example/competency/patience/']);
    expect(said(key, 'dct:identifier')).toEqual([`urn:uuid:${atlas.ledger.live[key]}`]);
  });

  test('never gives a concept its own name as another name', () => {
    const own = reworded(atlas, (words) => (words === 'Waiting' ? 'Patience' : words));
    expect(said('competency:patience', 'skos:altLabel', own)).toEqual(['Calm', 'Staying power']);
  });

  test('matches a block with the competency of the library that it stands for, and puts its own under it', () => {
    expect(said('block:baking/patience', 'skos:exactMatch')).toEqual(['competency:patience']);
    expect(said('competency:patience', 'skos:exactMatch')).toEqual(['block:baking/patience']);
    expect(said('block:baking/baking/oven-work', 'skos:exactMatch')).toEqual([]);
    expect(said('competency:baking/oven-work', 'skos:broader')).toEqual(['block:baking/baking/oven-work']);
  });

  test('gives a number to the one it belongs to, and to none where two share it', () => {
    expect(said('block:baking/patience', 'skos:notation')).toEqual(['1.1']);
    const tiers = new Map(
      [...atlas.tiers].map(([id, tier]) => [id, tier.number === 2 ? { ...tier, number: 1 } : tier]),
    );
    expect(said('course:baking/workplace', 'skos:notation', { ...atlas, tiers })).toEqual([]);
  });

  test('matches jobs with occupations as exactly as their entries say, and competencies with elements of O*NET not exactly', () => {
    const occupations = (['exact', 'close', 'broad'] as const).map((match, i) => ({
      soc: `51-302${i + 1}.00`,
      title: 'Bakers',
      match,
    }));
    const own = atlasWith({
      jobs: { baker: aJob({ occupations, competencies: [held('tidiness')] }) },
      competencies: {
        tidiness: aCompetency({
          ...atlas.competencies.get('tidiness'),
          onet: [{ element: '1.C.5.b', name: 'Attention' }],
        }),
      },
    });
    const at = (i: number) => [`https://www.onetonline.org/link/summary/51-302${i + 1}.00`];
    expect(said('job:baker', 'skos:exactMatch', own)).toEqual(at(0));
    expect(said('job:baker', 'skos:closeMatch', own)).toEqual(at(1));
    expect(said('job:baker', 'skos:broadMatch', own)).toEqual(at(2));
    expect(said('job:baker', 'skos:relatedMatch', own)).toEqual(['competency:tidiness']);
    expect(said('competency:tidiness', 'skos:relatedMatch', own)).toContain(
      'https://www.onetonline.org/find/descriptor/result/1.C.5.b',
    );
  });

  test('keeps what was retired, with what took its place, and says nothing of a name that was left', () => {
    const line = (uuid: string, replacedBy: string | null) => ({ uuid, date: '2026-11-30', replacedBy });
    const retired = {
      'competency:order-at-work': line(uuidOf(901), 'competency:tidiness'),
      'behavior:patience/sits-still': line(uuidOf(902), null),
      'job:bread-maker': line(atlas.ledger.live['job:baker']!, 'job:baker'),
      'story:lost': line(uuidOf(903), null),
    };
    const own = { ...atlas, ledger: { ...atlas.ledger, retired } };
    const gone = graphOf(own).filter(({ subject }) => subject.value === `${base}${uuidOf(901)}`);
    expect(gone.map(({ predicate, object }) => [predicate.value.replace(/^.*[/#]/, ''), object.value])).toEqual([
      ['type', iriOf('skos:Concept')],
      ['prefLabel', 'Order at work'],
      ['identifier', `urn:uuid:${uuidOf(901)}`],
      ['modified', '2026-11-30'],
      ['deprecated', 'true'],
      ['isReplacedBy', addressOf('competency:tidiness')],
    ]);
    const deprecated = graphOf(own).filter(({ predicate }) => predicate.value === iriOf('owl:deprecated'));
    expect(deprecated.map(({ subject }) => subject.value)).toEqual([901, 902].map((number) => base + uuidOf(number)));
  });

  test('says everything once', () => {
    const lines = graphOf().map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object]));
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('keeps every identifier when words, order and address change', () => {
    const identifiers = (own: Atlas, root?: string) =>
      skosGraph(own, aDataSite(root))
        .filter(({ predicate }) => predicate.value === iriOf('dct:identifier'))
        .map(({ object }) => object.value)
        .toSorted();
    const turned = { ...atlas, competencies: new Map([...atlas.competencies].reverse()) };
    fc.assert(
      fc.property(anyRewording, fc.webUrl(), (say, root) => {
        expect(identifiers(reworded(turned, say), root)).toEqual(identifiers(atlas));
      }),
      { numRuns: 20 },
    );
  });
});

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
    [
      'a second name in one language',
      and('skos:prefLabel', rdf.literal('Forbearance', 'en-us')),
      'prefLabel UniqueLang',
    ],
    ['no name', without('skos:prefLabel'), 'prefLabel MinCount'],
    ['its name as another name', and('skos:altLabel', rdf.literal('Patience', 'en-us')), 'altLabel Disjoint'],
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

  test('find a scheme without a title and without a licence', async () => {
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
