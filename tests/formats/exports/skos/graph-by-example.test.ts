import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { addressOf as addressIn, schemeBase, schemeKeyOf } from '../../../../src/exports/skos/addresses.ts';
import { skosFiles } from '../../../../src/exports/skos/files.ts';
import { skosGraph } from '../../../../src/exports/skos/graph.ts';
import { listSchemes } from '../../../../src/exports/skos/schemes.ts';
import { iriOf } from '../../../../src/exports/skos/vocabulary.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { readSkos } from '../../../fixtures/read-skos.ts';
import { reworded } from '../../../fixtures/reworded.ts';

const atlas = atlasWith();
const site = aDataSite();
const whole = 'https://cairn.example/skos/cairn.ttl#';
const libraryBase = schemeBase(site, atlas.ledger.live['library:competencies']!);
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const graphOf = (own: Atlas = atlas) => skosGraph(own, site);
const addressOf = (key: string, own: Atlas = atlas) => addressIn(own, site, key);

/** What is said of a thing with one property: keys for our own concepts, else addresses and words. */
function said(key: string, property: string, own: Atlas = atlas): string[] {
  const keys = new Map(Object.keys(own.ledger.live).map((known) => [addressOf(known, own), known]));
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
    expect(said('job:baker', 'skos:relatedMatch', own)).toEqual(['competency:tidiness', ...at(2)]);
    expect(graphOf(own).filter(({ predicate }) => predicate.value.endsWith('#broadMatch'))).toEqual([]);
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
    const gone = graphOf(own).filter(({ subject }) => subject.value === libraryBase + uuidOf(901));
    expect(gone.map(({ predicate, object }) => [predicate.value.replace(/^.*[/#]/, ''), object.value])).toEqual([
      ['type', iriOf('skos:Concept')],
      ['prefLabel', 'Order at work'],
      ['identifier', `urn:uuid:${uuidOf(901)}`],
      ['modified', '2026-11-30'],
      ['deprecated', 'true'],
      ['isReplacedBy', addressOf('competency:tidiness')],
    ]);
    const deprecated = graphOf(own).filter(({ predicate }) => predicate.value === iriOf('owl:deprecated'));
    expect(deprecated.map(({ subject }) => subject.value)).toEqual(
      [901, 902].map((number) => libraryBase + uuidOf(number)),
    );
  });

  test('begins every address with that of the file of its scheme, which a rename does not change', () => {
    for (const { key, concepts } of listSchemes(atlas))
      for (const one of [key, ...concepts.map((concept) => concept.key)]) {
        expect(schemeKeyOf(one), one).toBe(key);
        expect(addressOf(one)).toBe(`${schemeBase(site, atlas.ledger.live[key]!)}${atlas.ledger.live[one]}`);
      }
    const addresses = new Set(listSchemes(atlas).flatMap(({ concepts }) => concepts.map(({ key }) => addressOf(key))));
    const subjects = graphOf().flatMap(({ subject, predicate, object }) =>
      predicate.value === type && object.value === iriOf('skos:Concept') ? [subject.value] : [],
    );
    expect(subjects.toSorted()).toEqual([...addresses].toSorted());
  });

  test('says what an address of the whole file, where all of them once were, names today', () => {
    const told = graphOf().filter(({ predicate }) => predicate.value === iriOf('owl:sameAs'));
    const concepts = listSchemes(atlas).flatMap((scheme) => [scheme.key, ...scheme.concepts.map(({ key }) => key)]);
    expect(told.map(({ subject, object }) => [subject.value, object.value])).toEqual(
      concepts.map((key) => [whole + atlas.ledger.live[key], addressOf(key)]),
    );
  });

  test('says the same of what went on to another scheme', () => {
    const uuid = atlas.ledger.live['competency:patience']!;
    const retired = {
      'competency:baking/patience': { uuid, date: '2026-11-30', replacedBy: 'competency:patience' },
    };
    const own = { ...atlas, ledger: { ...atlas.ledger, retired } };
    const before = schemeBase(site, atlas.ledger.live['industry:baking']!) + uuid;
    const told = graphOf(own).filter(({ subject }) => subject.value === before);
    expect(told.map(({ predicate, object }) => [predicate.value, object.value])).toEqual([
      [iriOf('owl:sameAs'), addressOf('competency:patience')],
    ]);
  });

  test('writes texts in the language without its region, as programs ask for it', () => {
    const languages = graphOf().flatMap(({ object }) =>
      object.termType === 'Literal' && object.language ? [object.language] : [],
    );
    expect(languages.length).toBeGreaterThan(50);
    expect(new Set(languages)).toEqual(new Set(['en']));
  });

  test('says of a scheme where its addresses begin and when it came, and of a concept when it came and changed', () => {
    expect(said('library:competencies', 'vann:preferredNamespaceUri')).toEqual([libraryBase]);
    expect(said('library:competencies', 'dct:issued')).toEqual(['2025-01-01']);
    for (const key of ['library:competencies', 'competency:patience', 'job:baker']) {
      expect(said(key, 'dct:created'), key).toEqual(['2025-01-01']);
      expect(said(key, 'dct:modified'), key).toEqual(['2026-11-22']);
    }
  });

  test('says everything once', () => {
    const lines = graphOf().map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object]));
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('skosFiles(atlas, site)', () => {
  // RDF 1.1 takes both for the same; readers that were written before it do not.
  test('types no text in JSON-LD, as none is typed in Turtle', () => {
    for (const { path, make } of skosFiles(atlas, site)) {
      const text = make() as string;
      expect(text, path).not.toMatch(/xsd:string|XMLSchema#string/);
      if (path.endsWith('.jsonld')) expect(Object.keys(JSON.parse(text) as object)).toEqual(['@context', '@graph']);
    }
  });
});
