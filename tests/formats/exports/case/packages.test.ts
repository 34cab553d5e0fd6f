import { describe, expect, test } from 'vitest';
import type { CasePackage } from '../../../../src/exports/case/records.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { caseBodies } from '../../../fixtures/case-bodies.ts';

const atlas = atlasWith();
const bodies = caseBodies(atlas);
const packageOf = (key: string) => bodies.get(`v1p0/CFPackages/${atlas.ledger.live[key]}`) as CasePackage;

/** A package with the key of each thing in the place of its identifier. */
function keyed(pack: CasePackage): unknown {
  const keys = new Map(Object.entries(atlas.ledger.live).map(([key, uuid]) => [uuid, key]));
  return JSON.parse(
    JSON.stringify(pack).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) => keys.get(uuid)!),
  );
}

describe('casePackage(source, framework)', () => {
  test('writes a ladder whole', () => {
    expect(keyed(packageOf('ladder:bakery'))).toMatchInlineSnapshot(`
      {
        "CFAssociations": [
          {
            "associationType": "isChildOf",
            "destinationNodeURI": {
              "identifier": "ladder:bakery",
              "title": "Bakery",
              "uri": "https://cairn.example/ims/case/v1p0/CFDocuments/ladder:bakery",
            },
            "identifier": "isChildOf:place:bakery/helper",
            "lastChangeDateTime": "2026-11-22T00:00:00Z",
            "originNodeURI": {
              "identifier": "place:bakery/helper",
              "title": "Helper",
              "uri": "https://cairn.example/ims/case/v1p0/CFItems/place:bakery/helper",
            },
            "sequenceNumber": 1,
            "uri": "https://cairn.example/ims/case/v1p0/CFAssociations/isChildOf:place:bakery/helper",
          },
          {
            "associationType": "isChildOf",
            "destinationNodeURI": {
              "identifier": "ladder:bakery",
              "title": "Bakery",
              "uri": "https://cairn.example/ims/case/v1p0/CFDocuments/ladder:bakery",
            },
            "identifier": "isChildOf:place:bakery/baker",
            "lastChangeDateTime": "2026-11-22T00:00:00Z",
            "originNodeURI": {
              "identifier": "place:bakery/baker",
              "title": "Baker",
              "uri": "https://cairn.example/ims/case/v1p0/CFItems/place:bakery/baker",
            },
            "sequenceNumber": 2,
            "uri": "https://cairn.example/ims/case/v1p0/CFAssociations/isChildOf:place:bakery/baker",
          },
          {
            "associationType": "precedes",
            "destinationNodeURI": {
              "identifier": "place:bakery/baker",
              "title": "Baker",
              "uri": "https://cairn.example/ims/case/v1p0/CFItems/place:bakery/baker",
            },
            "identifier": "step:bakery/helper/baker",
            "lastChangeDateTime": "2026-11-22T00:00:00Z",
            "originNodeURI": {
              "identifier": "place:bakery/helper",
              "title": "Helper",
              "uri": "https://cairn.example/ims/case/v1p0/CFItems/place:bakery/helper",
            },
            "uri": "https://cairn.example/ims/case/v1p0/CFAssociations/step:bakery/helper/baker",
          },
        ],
        "CFDefinitions": {
          "CFItemTypes": [
            {
              "description": "A job, or a kind of work, at its level on a career ladder.",
              "hierarchyCode": "place",
              "identifier": "item-type:place",
              "lastChangeDateTime": "2025-01-01T00:00:00Z",
              "title": "Place on a ladder",
              "uri": "https://cairn.example/ims/case/v1p0/CFItemTypes/item-type:place",
            },
          ],
          "CFLicenses": [
            {
              "identifier": "license:content",
              "lastChangeDateTime": "2025-01-01T00:00:00Z",
              "licenseText": "https://creativecommons.org/licenses/by/4.0/",
              "title": "CC BY 4.0",
              "uri": "https://cairn.example/ims/case/v1p0/CFLicenses/license:content",
            },
          ],
        },
        "CFDocument": {
          "creator": "Cairn",
          "description": "From the first summer at the bench to running the shift.",
          "identifier": "ladder:bakery",
          "language": "en",
          "lastChangeDateTime": "2026-11-22T00:00:00Z",
          "licenseURI": {
            "identifier": "license:content",
            "title": "CC BY 4.0",
            "uri": "https://cairn.example/ims/case/v1p0/CFLicenses/license:content",
          },
          "officialSourceURL": "https://cairn.example/ladder/bakery/",
          "publisher": "Cairn",
          "title": "Bakery",
          "uri": "https://cairn.example/ims/case/v1p0/CFDocuments/ladder:bakery",
        },
        "CFItems": [
          {
            "CFItemType": "Place on a ladder",
            "CFItemTypeURI": {
              "identifier": "item-type:place",
              "title": "Place on a ladder",
              "uri": "https://cairn.example/ims/case/v1p0/CFItemTypes/item-type:place",
            },
            "abbreviatedStatement": "Helper",
            "fullStatement": "Carries, weighs and cleans.",
            "identifier": "place:bakery/helper",
            "language": "en",
            "lastChangeDateTime": "2026-11-22T00:00:00Z",
            "licenseURI": {
              "identifier": "license:content",
              "title": "CC BY 4.0",
              "uri": "https://cairn.example/ims/case/v1p0/CFLicenses/license:content",
            },
            "notes": "Level 1 of 6.",
            "uri": "https://cairn.example/ims/case/v1p0/CFItems/place:bakery/helper",
          },
          {
            "CFItemType": "Place on a ladder",
            "CFItemTypeURI": {
              "identifier": "item-type:place",
              "title": "Place on a ladder",
              "uri": "https://cairn.example/ims/case/v1p0/CFItemTypes/item-type:place",
            },
            "abbreviatedStatement": "Baker",
            "fullStatement": "Mixes, shapes and bakes.",
            "identifier": "place:bakery/baker",
            "language": "en",
            "lastChangeDateTime": "2026-11-22T00:00:00Z",
            "licenseURI": {
              "identifier": "license:content",
              "title": "CC BY 4.0",
              "uri": "https://cairn.example/ims/case/v1p0/CFLicenses/license:content",
            },
            "notes": "Level 2 of 6.",
            "uri": "https://cairn.example/ims/case/v1p0/CFItems/place:bakery/baker",
          },
        ],
      }
    `);
  });

  test('names items, numbers them, and tells where they belong', () => {
    const items = packageOf('industry:baking').CFItems.map(
      ({ fullStatement, abbreviatedStatement = '', humanCodingScheme = '', CFItemType, conceptKeywords = [] }) =>
        [humanCodingScheme, CFItemType, abbreviatedStatement, fullStatement, ...conceptKeywords].join(' | '),
    );
    expect(items).toMatchInlineSnapshot(`
      [
        "1 | Tier | Personal Competencies | What everything else stands on.",
        "1.1 | Block | Taking Time | Waits for what takes time without spoiling it.",
        "2 | Tier | Workplace Competencies | What everything else stands on.",
        "2.1 | Block | Tidiness | Keeps a place of work so that the next person can begin at once.",
        "3 | Tier | Shared Technical Competencies | What everything else stands on.",
        "3.1 | Block | Oven Work | Loads, watches and empties an oven so that each loaf is done.",
        " | Technical competency | Oven Work | Loads, watches and empties an oven so that each loaf is done.",
        "3.1.1 | Critical work function | Lights the oven | Lights the deck oven an hour ahead of the first batch.",
        "3.1.2 | Critical work function | Scores loaves | Scores loaves with one stroke of the blade.",
        "3.1.3 | Critical work function | Turns trays | Turns trays halfway when the rear bakes darker.",
        "3.1.4 | Critical work function | Probes the crumb | Probes the crumb of a rye with a thermometer.",
        "3.1.5 | Critical work function | Logs the bake | Logs minutes and color of every batch on the sheet.",
        "4 | Tier | Sector Technical Competencies | What everything else stands on.",
        "4.1 | Block | Shaping | Forms dough into loaves, rolls and braids of one weight. | Pastry",
        " | Technical competency | Shaping | Forms dough into loaves, rolls and braids of one weight.",
        "4.1.1 | Critical work function | Divides by scale | Divides dough on the scale to within ten grams.",
        "4.1.2 | Critical work function | Tightens the skin | Tightens the skin of a round by dragging it over dry wood.",
        "4.1.3 | Critical work function | Braids six strands | Braids six strands without tearing one.",
        "4.1.4 | Critical work function | Flours baskets | Flours baskets with rice starch so that nothing sticks.",
        "4.1.5 | Critical work function | Covers the batch | Covers the batch with linen against drafts.",
        "5 | Tier | Management Competencies | What everything else stands on.",
      ]
    `);
  });

  test('tells other names as keywords, where importers look for them, and in the notes', () => {
    const patience = packageOf('library:competencies').CFItems.find(
      ({ abbreviatedStatement }) => abbreviatedStatement === 'Patience',
    );
    expect(patience?.conceptKeywords).toEqual(['Waiting', 'Calm', 'Staying power']);
    expect(patience?.notes).toBe('Also called: Waiting; Calm; Staying power.');
  });

  test('keeps a description to 300 characters, and what is left of it in the notes', () => {
    const sentences = Array.from(
      { length: 9 },
      (_, i) => `Bakes ${i + 1} loaves of rye before the shop opens at seven.`,
    );
    const summary = sentences.join(' ');
    const own = atlasWith({ jobs: { baker: aJob({ summary }) } });
    const { CFDocument } = caseBodies(own).get(`v1p0/CFPackages/${own.ledger.live['job:baker']}`) as CasePackage;
    expect(CFDocument.description).toBe(sentences.slice(0, 5).join(' '));
    expect(CFDocument.notes).toBe(sentences.slice(5).join(' '));
    expect(packageOf('job:baker').CFDocument).not.toHaveProperty('notes');
  });

  test('numbers no two items of a framework alike: courses that share a number have none', () => {
    const course = (tier: string, competency: string) => ({ tier, blocks: [{ competency, basis: 'source' as const }] });
    const management = atlas.tiers.get('management')!;
    const own = atlasWith({
      tiers: { beside: { ...management, order: 9 } },
      industries: {
        baking: { ...anIndustry(), tiers: [course('management', 'patience'), course('beside', 'tidiness')] },
      },
    });
    const { CFItems } = caseBodies(own).get(`v1p0/CFPackages/${own.ledger.live['industry:baking']}`) as CasePackage;
    const { number } = management;
    expect(CFItems.flatMap(({ humanCodingScheme }) => humanCodingScheme ?? [])).toEqual([`${number}.1`, `${number}.2`]);
  });

  test('joins what a model and a job name otherwise to the competency of the library', () => {
    const matches = ['industry:baking', 'job:baker'].flatMap((key) =>
      packageOf(key)
        .CFAssociations.filter(({ associationType }) => associationType === 'exactMatchOf')
        .map(({ originNodeURI, destinationNodeURI }) => `${originNodeURI.title} = ${destinationNodeURI.title}`),
    );
    expect(matches).toEqual([
      'Taking Time = Patience',
      'Tidiness = Tidiness',
      'Oven Work = Oven Work',
      'Shaping = Shaping',
      'Tidiness = Tidiness',
      'Patience = Patience',
      'Oven Work = Oven Work',
    ]);
  });

  test('names the category of a job as its subject, and defines it', () => {
    const { CFDocument, CFDefinitions } = packageOf('job:baker');
    const [subject] = CFDefinitions.CFSubjects!;
    expect(subject).toMatchObject({ identifier: atlas.ledger.live['category:food'], hierarchyCode: 'food' });
    const { title, identifier, uri } = subject!;
    expect(CFDocument).toMatchObject({ subject: [title], subjectURI: [{ title, identifier, uri }] });
  });

  test('defines the sectors its items name, and no empty set', () => {
    const { CFDefinitions } = packageOf('industry:baking');
    expect(CFDefinitions.CFConcepts).toMatchObject([
      { identifier: atlas.ledger.live['sector:baking/pastry'], title: 'Pastry', hierarchyCode: 'baking.pastry' },
    ]);
    expect(packageOf('ladder:bakery').CFDefinitions).not.toHaveProperty('CFConcepts');
    expect(CFDefinitions).not.toHaveProperty('CFSubjects');
  });
});
