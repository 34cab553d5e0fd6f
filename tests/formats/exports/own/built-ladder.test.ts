import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addPlace, editPlace, editStep } from '../../../../src/building/ladder/change.ts';
import { ladderCase } from '../../../../src/exports/own/built-ladder-case.ts';
import { ladderCtdl } from '../../../../src/exports/own/built-ladder-ctdl.ts';
import { ladderFolder } from '../../../../src/exports/own/built-ladder-folder.ts';
import {
  aboutTable,
  type LadderSource,
  placesTable,
  stepsTable,
} from '../../../../src/exports/own/built-ladder-tables.ts';
import { ownWorkbookOf } from '../../../../src/exports/own/own-workbook.ts';
import { csv } from '../../../../src/exports/tables/csv.ts';
import { readFile } from '../../../../src/reading/read-file.ts';
import { ledgerSchema } from '../../../../src/schemas/ledger.ts';
import { aBuiltLadder, anEmptyLadder, placeId, stepId } from '../../../fixtures/a-built-ladder.ts';
import { readWorkbook, sheetXml, shown } from '../../../fixtures/read-workbook.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';
import { checkBy } from '../../../fixtures/standards.ts';

const today = '2026-11-29';
const odd = '=HYPERLINK("x") <b>&amp;</b> | "quoted"';
/** A ladder with something in every field, some of it odd. */
const filled = editStep(
  editPlace(aBuiltLadder(), placeId(2), {
    title: odd,
    zone: 2,
    soc: '51-3011.00',
    occupation: 'Bakers',
    education: { label: 'high school diploma', share: 0, basis: 'editorial' },
    credentials: [{ credential: 'food-card', need: 'required' }],
    requirements: ['Lifts fifty pounds: often.', '# no comment'],
  }),
  stepId(2),
  { kind: 'lateral', lowerZone: 'The hours are better there.', requirements: ['A license to drive.'] },
);
const ladders = [
  ['complete', aBuiltLadder()],
  ['filled', filled],
  ['empty', anEmptyLadder()],
  ['of one place without words', addPlace(anEmptyLadder(), { id: placeId(1), link: uuidOf(201) }, {})],
] as const;
const sourceOf = (ladder: LadderSource['ladder']): LadderSource => ({
  ladder,
  jobs: new Map([['baker', 'Baker']]),
  credentials: new Map([['food-card', 'Food Handler Card']]),
  industry: '',
  pay: new Map([
    [placeId(2), { occupation: 'Bakers', line: '51-3011', median: 36_650, per: 'year', among: '', others: 0 }],
  ]),
  wages: 'May 2025',
  made: today,
});
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a built ladder as CASE', () => {
  test.for(ladders)('%s keeps the schemas of both versions', ([, ladder]) => {
    const body = plain(ladderCase(ladder, today));
    expect(caseFaults('v1p0', 'CFPackages/x', body)).toEqual([]);
    expect(caseFaults('v1p1', 'CFPackages/x', body)).toEqual([]);
  });

  test('has the identifiers of the ledger, each place under the whole, and each step from place to place', () => {
    const { CFItems, CFAssociations } = ladderCase(filled, today);
    expect(CFItems.map(({ identifier }) => identifier)).toEqual([placeId(1), placeId(2), placeId(3)]);
    expect(
      CFAssociations.map((one) => [
        one.associationType,
        one.originNodeURI.identifier,
        one.destinationNodeURI.identifier,
      ]),
    ).toEqual([
      ...[1, 2, 3].map((n) => ['isChildOf', placeId(n), filled.id]),
      ['precedes', placeId(1), placeId(2)],
      ['precedes', placeId(2), placeId(3)],
    ]);
    expect(CFItems[2]!.notes.split('\n')).toEqual([
      'Level 4 of 6.',
      `What prepares for the step across from ${odd}:`,
      'Requirement: A license to drive.',
      'Bake alone for one night, and show the bread.',
      'Shape fifty loaves of one weight.',
      'Why the job zone is lower: The hours are better there.',
    ]);
  });
});

describe('a built ladder as CTDL-ASN', () => {
  test.for(ladders.slice(0, 2))('%s holds what the standard asks for', ([, ladder]) => {
    // What nobody has published has no publisher and no license; all else is held against the schema.
    const published = {
      'ceasn:publisher': ['https://cairn.example/'],
      'ceasn:publisherName': { 'en-US': ['Somebody'] },
      'ceasn:license': 'https://creativecommons.org/licenses/by/4.0/',
    };
    const graph = plain(ladderCtdl(ladder, today));
    const [framework, ...items] = graph['@graph'];
    const faults = checkBy('ctdl-asn.schema.json')({ ...graph, '@graph': [{ ...framework, ...published }, ...items] });
    expect(faults).toEqual([]);
    expect(items.map((one) => one['ceterms:ctid'])).toEqual([1, 2, 3].map((n) => `ce-${placeId(n)}`));
  });
});

describe('tables of a built ladder', () => {
  test('come back from a workbook as they were, and run nothing', async () => {
    const tables = [placesTable(sourceOf(filled)), stepsTable(sourceOf(filled)), aboutTable(sourceOf(filled))];
    const bytes = ownWorkbookOf(tables, today);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Places', 'Steps', 'About']);
    expect(sheets.map(({ data }) => data)).toEqual(tables.map(shown));
    expect(sheetXml(bytes).join('')).not.toContain('<f>');
  });

  test('come back from CSV, what could be run with an apostrophe before it', () => {
    const rows = parse(csv(placesTable(sourceOf(filled))), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ Number: number, Place, Identifier }) => [number, Place, Identifier])).toEqual([
      ['1', 'Helper', placeId(1)],
      ['2', `'${odd}`, placeId(2)],
      ['3', 'Head Baker', placeId(3)],
    ]);
    expect(rows[1]).toMatchObject({
      'O*NET-SOC code': '51-3011.00',
      Credentials: 'Food Handler Card: required by law or by nearly every employer',
      'Median pay in the United States': '$36,650 a year',
      'Pay is of': 'Bakers; May 2025',
    });
    expect(rows[0]!['Median pay in the United States']).toBe('pay not known');
    const steps = parse(csv(stepsTable(sourceOf(filled))), { columns: true }) as Record<string, string>[];
    expect(steps[1]).toMatchObject({ Number: '2', From: `'${odd}`, To: 'Head Baker', 'Kind of step': 'step across' });
  });
});

describe('the folder for a site', () => {
  test('holds the entry, its ledger and what to do with them', async () => {
    const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
    const files = unzipSync(await ladderFolder(aBuiltLadder(), today, digest));
    const textOf = (path: string) => new TextDecoder().decode(files[path]);
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'content/ladders/bread-and-rolls.yaml',
      'content/identifiers/ladders/bread-and-rolls.json',
    ]);
    expect(readFile('ladders/bread-and-rolls.yaml', textOf('content/ladders/bread-and-rolls.yaml')).problems).toEqual(
      [],
    );
    const { live, dated } = ledgerSchema.parse(JSON.parse(textOf('content/identifiers/ladders/bread-and-rolls.json')));
    expect(live['place:bread-and-rolls/head-baker']).toBe(placeId(3));
    expect(live['step:bread-and-rolls/helper/baker']).toBe(stepId(1));
    expect(live['isChildOf:place:bread-and-rolls/helper']).toBe(uuidOf(201));
    expect(dated['ladder:bread-and-rolls']).toMatchObject({ first: today, changed: today });
    expect(textOf('README.txt')).toContain('content/ladders/bread-and-rolls.yaml');
  });

  test('is written where the browser has no digests too', async () => {
    const files = unzipSync(await ladderFolder(aBuiltLadder(), today, () => Promise.resolve(undefined)));
    const ledger = new TextDecoder().decode(files['content/identifiers/ladders/bread-and-rolls.json']);
    expect(ledgerSchema.safeParse(JSON.parse(ledger)).success).toBe(true);
  });

  test('keeps requirements in one’s own words as comments, whatever they hold', async () => {
    const files = unzipSync(await ladderFolder(filled, today, () => Promise.resolve(undefined)));
    const yaml = new TextDecoder().decode(files['content/ladders/bread-and-rolls.yaml']);
    expect(yaml).toContain('    # Requirement: Lifts fifty pounds: often.');
    expect(readFile('ladders/bread-and-rolls.yaml', yaml).problems.map(({ what }) => what)).toEqual([]);
  });
});
