import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { skillsCsv } from '../../../../src/exports/rsd/csv.ts';
import { rsdFiles } from '../../../../src/exports/rsd/files.ts';
import type { SkillCollection } from '../../../../src/exports/rsd/records.ts';
import { skillDescriptors } from '../../../../src/exports/rsd/skills.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith();
const site = aDataSite();
const skillOf = (key: string, own: Atlas = atlas) =>
  skillDescriptors(own, site).find(({ uuid }) => uuid === own.ledger.live[key])!;
const fileOf = (path: string) =>
  rsdFiles(atlas, site, true)
    .find((one) => one.path === path)!
    .make() as string;
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

describe('skillDescriptors(atlas, site)', () => {
  test('tells of a behavior in full', () => {
    const { live } = atlas.ledger;
    const uuid = live['behavior:patience/counts-again']!;
    const context = 'https://rsd.openskillsnetwork.org/context-v1.json';
    expect(skillOf('behavior:patience/counts-again')).toEqual({
      '@context': context,
      context,
      type: 'RichSkillDescriptor',
      id: `https://cairn.example/rsd/collection.json#${uuid}`,
      uuid,
      creator: 'https://cairn.example/',
      authors: ['Cairn'],
      status: 'Published',
      creationDate: '2025-01-01T00:00:00Z',
      publishDate: '2025-01-01T00:00:00Z',
      updateDate: '2026-11-22T00:00:00Z',
      skillName: 'Counts again',
      skillStatement: 'Counts a drawer again from zero when the sum is off.',
      categories: ['Patience'],
      keywords: ['Patience', 'Waiting', 'Calm', 'Staying power', 'Personal'],
      certifications: [],
      standards: [],
      alignments: [
        {
          id: 'https://cairn.example/competency/patience/',
          skillName: 'Patience',
          isPartOf: { name: 'Library of competencies' },
        },
        {
          id: `https://cairn.example/ims/case/v1p0/CFItems/${live['competency:patience']}`,
          skillName: 'Patience',
          isPartOf: {
            id: `https://cairn.example/ims/case/v1p0/CFDocuments/${live['library:competencies']}`,
            name: 'Library of competencies',
          },
        },
      ],
      occupations: [
        {
          code: '51-3011.00',
          targetNode: 'https://www.onetonline.org/link/summary/51-3011.00',
          targetNodeName: 'Bakers',
          frameworkName: 'o*net',
          level: 'onet',
        },
      ],
      employers: [],
      collections: [{ uuid: live['collection:behaviors'], name: 'Behaviors and critical work functions' }],
    });
  });

  test('names the model among the keywords of a critical work function', () => {
    expect(skillOf('behavior:baking/oven-work/scores-loaves').keywords).toEqual([
      'Oven Work',
      'Baking Competency Model',
    ]);
  });

  test('names occupations that a job matches exactly, each once, by code', () => {
    const occupation = (soc: string, match: 'exact' | 'close' | 'broad') => ({
      soc,
      title: soc === '51-3011.00' ? 'Bakers' : 'Some',
      match,
    });
    const own = atlasWith({
      jobs: {
        baker: aJob({
          occupations: [occupation('51-3011.00', 'exact'), occupation('35-2011.00', 'close')],
          competencies: [held('tidiness')],
        }),
        'counter-clerk': aJob({
          title: 'Clerk',
          aliases: ['Shop Assistant', 'Sales Clerk'],
          occupations: [occupation('41-2031.00', 'exact'), occupation('51-3011.00', 'exact')],
          competencies: [held('tidiness')],
        }),
      },
    });
    expect(skillOf('behavior:tidiness/wipes-spills', own).occupations.map(({ code }) => code)).toEqual([
      '41-2031.00',
      '51-3011.00',
    ]);
    expect(skillOf('behavior:patience/counts-again', own).occupations).toEqual([]);
  });
});

describe('rsdFiles(atlas, site)', () => {
  test('gives all skills as a collection and as a table, and with every record one file a behavior, by its UUID', () => {
    expect(rsdFiles(atlas, site).map(({ path }) => path)).toEqual(['collection.json', 'collection.csv']);
    const paths = rsdFiles(atlas, site, true).map(({ path }) => path);
    expect(paths).toEqual([
      ...skillDescriptors(atlas, site).map(({ uuid }) => `${uuid}.json`),
      'collection.json',
      'collection.csv',
    ]);
    expect(paths).toHaveLength(atlas.behaviors.size + 2);
  });

  test('holds every skill whole in the collection, at the address that the skill says is its own', () => {
    const collection = JSON.parse(fileOf('collection.json')) as SkillCollection;
    expect(collection).toMatchObject({ type: 'RichSkillCollection', uuid: atlas.ledger.live['collection:behaviors'] });
    const {
      '@context': _context,
      context: _again,
      collections: _collections,
      ...first
    } = skillDescriptors(atlas, site)[0]!;
    expect(collection.skills[0]).toEqual(first);
    expect(collection.skills.map(({ id }) => id)).toEqual(
      skillDescriptors(atlas, site).map(({ uuid }) => `${collection.id}#${uuid}`),
    );
  });

  test('writes the table that the Open Skills Management Tool exports', () => {
    const row = rowsOf(fileOf('collection.csv')).find((one) => one['RSD Name'] === 'Counts again')!;
    expect(row).toEqual({
      'Canonical URL': skillOf('behavior:patience/counts-again').id,
      'RSD Name': 'Counts again',
      Authors: 'Cairn',
      'Skill Statement': 'Counts a drawer again from zero when the sum is off.',
      Categories: 'Patience',
      Keywords: 'Patience; Waiting; Calm; Staying power; Personal',
      Standards: '',
      Certifications: '',
      'Occupation Major Groups': '51-0000',
      'Occupation Minor Groups': '51-3000',
      'Broad Occupations': '51-3010',
      'Detailed Occupations': '51-3011',
      'O*Net Job Codes': '51-3011.00',
      Employers: '',
      'Alignment Name': 'Patience',
      'Alignment URL': 'https://cairn.example/competency/patience/',
      'Alignment Framework': 'Library of competencies',
      'Alignment 2 Name': 'Patience',
      'Alignment 2 URL': `https://cairn.example/ims/case/v1p0/CFItems/${atlas.ledger.live['competency:patience']}`,
      'Alignment 2 Framework': 'Library of competencies',
    });
  });

  test('names the groups of occupations as their classification has them, which their digits do not tell', () => {
    const occupation = (soc: string) => ({ soc, title: 'Some', match: 'exact' as const });
    const codes = ['15-1252.00', '29-1221.00', '31-1131.00', '51-5111.00'];
    const own = atlasWith({
      jobs: {
        baker: aJob({ occupations: codes.map(occupation), competencies: [held('tidiness')] }),
        'counter-clerk': null,
      },
    });
    const [row] = rowsOf(skillsCsv([skillOf('behavior:tidiness/wipes-spills', own)], own.soc));
    expect(row).toMatchObject({
      'Occupation Major Groups': '15-0000; 29-0000; 31-0000; 51-0000',
      'Occupation Minor Groups': '15-1200; 29-1000; 31-1100; 51-5100',
      'Broad Occupations': '15-1250; 29-1210; 31-1130; 51-5110',
      'Detailed Occupations': '15-1252; 29-1221; 31-1131; 51-5111',
      'O*Net Job Codes': codes.join('; '),
    });
  });
});
