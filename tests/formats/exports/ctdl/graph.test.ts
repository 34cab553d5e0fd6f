import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { ctdlFiles } from '../../../../src/exports/ctdl/files.ts';
import { ctdlName } from '../../../../src/exports/ctdl/graph.ts';
import type { CtdlCompetency, CtdlGraph } from '../../../../src/exports/ctdl/records.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith();
const filesOf = (own: Atlas = atlas, root?: string) =>
  new Map(ctdlFiles(own, aDataSite(root)).map(({ path, make }) => [path, make() as string]));
const graphOf = (name: string) => JSON.parse(filesOf().get(`${name}.jsonld`)!) as CtdlGraph;
const itemOf = (name: string, key: string) =>
  graphOf(name)['@graph'].find((one) => one['ceterms:ctid'] === `ce-${atlas.ledger.live[key]}`) as CtdlCompetency;
const addressOf = (name: string, key: string) =>
  `https://cairn.example/ctdl/${name}.jsonld#ce-${atlas.ledger.live[key]}`;

describe('ctdlName(framework.key)', () => {
  test('tells an industry from a job of the same id', () => {
    expect(ctdlName('industry:automation')).toBe('industries-automation');
    expect(ctdlName('job:automation')).toBe('jobs-automation');
    expect(ctdlName('library:competencies')).toBe('library');
  });
});

describe('ctdlFiles(atlas, site)', () => {
  test('gives one graph a framework, whose address is that of its file', () => {
    expect([...filesOf().keys()]).toEqual([
      'library.jsonld',
      'industries-baking.jsonld',
      'jobs-baker.jsonld',
      'jobs-counter-clerk.jsonld',
      'ladders-bakery.jsonld',
    ]);
    expect(graphOf('jobs-baker')).toMatchObject({
      '@context': 'https://credreg.net/ctdlasn/schema/context/json',
      '@id': 'https://cairn.example/ctdl/jobs-baker.jsonld',
    });
  });

  test('tells of a framework who publishes it, under which license, since when, and what stands at its top', () => {
    expect(graphOf('industries-baking')['@graph'][0]).toEqual({
      '@type': 'ceasn:CompetencyFramework',
      '@id': addressOf('industries-baking', 'industry:baking'),
      'ceterms:ctid': `ce-${atlas.ledger.live['industry:baking']}`,
      'ceasn:identifier': [
        `urn:uuid:${atlas.ledger.live['industry:baking']}`,
        'https://cairn.example/industry/baking/',
      ],
      'ceasn:name': { 'en-US': 'Baking Competency Model' },
      'ceasn:description': { 'en-US': 'What bakers need to know, from the bench to the oven.' },
      'ceasn:inLanguage': ['en-US'],
      'ceasn:publisher': ['https://cairn.example/'],
      'ceasn:publisherName': { 'en-US': ['Cairn'] },
      'ceasn:license': 'https://creativecommons.org/licenses/by/4.0/',
      'ceasn:dateCreated': '2025-01-01',
      'ceasn:dateModified': '2026-11-22T00:00:00Z',
      'ceasn:hasTopChild': [
        'personal-effectiveness',
        'workplace',
        'industry-wide',
        'industry-sector',
        'management',
      ].map((tier) => addressOf('industries-baking', `course:baking/${tier}`)),
    });
  });

  test('tells of a block its place, its number and the competency of the library it stands for', () => {
    const key = 'block:baking/patience';
    expect(itemOf('industries-baking', key)).toEqual({
      '@type': 'ceasn:Competency',
      '@id': addressOf('industries-baking', key),
      'ceterms:ctid': `ce-${atlas.ledger.live[key]}`,
      'ceasn:identifier': [`urn:uuid:${atlas.ledger.live[key]}`],
      'ceasn:competencyText': { 'en-US': 'Waits for what takes time without spoiling it.' },
      'ceasn:competencyLabel': { 'en-US': 'Taking Time' },
      'ceasn:competencyCategory': { 'en-US': 'Block' },
      'ceasn:codedNotation': '1.1',
      'ceasn:listID': '1',
      'ceasn:inLanguage': ['en-US'],
      'ceasn:isPartOf': [addressOf('industries-baking', 'industry:baking')],
      'ceasn:isChildOf': [addressOf('industries-baking', 'course:baking/personal-effectiveness')],
      'ceasn:exactAlignment': [addressOf('library', 'competency:patience')],
      'ceasn:dateModified': '2026-11-22T00:00:00Z',
    });
  });

  test('gives a behavior no label beside its text, and a competency its other names', () => {
    const behavior = itemOf('library', 'behavior:patience/counts-again');
    expect(behavior).not.toHaveProperty('ceasn:competencyLabel');
    expect(behavior['ceasn:comment']).toEqual({ 'en-US': ['With things'] });
    expect(itemOf('library', 'competency:patience')['ceasn:conceptKeyword']).toEqual({
      'en-US': ['Waiting', 'Calm', 'Staying power'],
    });
  });

  test('says in words how competencies differ and where a place leads', () => {
    expect(itemOf('library', 'competency:patience')['ceasn:comment']).toEqual({
      'en-US': ['Compare Tidiness. Tidiness puts things away, patience leaves them be.'],
    });
    const { 'ceasn:comment': comments, ...rest } = itemOf('ladders-bakery', 'place:bakery/helper');
    expect(comments!['en-US']!.at(-1)).toBe(
      'Leads to Baker. Kind of step: advance. Bakes alone for one night. Shapes fifty loaves of one weight.',
    );
    expect(rest).not.toHaveProperty('ceasn:prerequisiteAlignment');
  });
});
