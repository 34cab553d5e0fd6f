import { describe, expect, test } from 'vitest';
import { listMovedOccupations, listRedirects, pathOfKey } from '../../../src/addresses/redirects.ts';
import { aLedger, uuidOf } from '../../fixtures/a-ledger.ts';
import { anOccupation, theOccupations } from '../../fixtures/an-occupation.ts';

describe('pathOfKey(key, base)', () => {
  test.for([
    ['competency:patience', '/competencies/patience/'],
    ['competency:baking/shaping', '/industries/baking/shaping/'],
    ['behavior:patience/counts-again', '/competencies/patience/counts-again/'],
    ['behavior:baking/shaping/braids-six-strands', '/industries/baking/shaping/braids-six-strands/'],
    ['industry:baking', '/industries/baking/'],
    ['job:baker', '/jobs/baker/'],
    ['ladder:bakery', '/ladders/bakery/'],
    ['guide:reading', '/guides/reading/'],
    ['source:notes', '/sources/#notes'],
    ['term:crumb', '/glossary/#crumb'],
    ['credential:food-handler', '/credentials/food-handler/'],
    ['use:hiring', '/uses/hiring/'],
    ['story:told', '/stories/told/'],
    ['library:competencies', '/competencies/'],
  ] as const)('%s has the page %s', ([key, path]) => {
    expect(pathOfKey(key, '')).toBe(path);
    expect(pathOfKey(key, '/cairn')).toBe(`/cairn${path}`);
  });

  test('leads to the line of a resource on the page of its kind, where the resources are known', () => {
    const resources = new Map([['first-week', { kind: 'curriculum' }]]);
    expect(pathOfKey('resource:first-week', '/cairn', resources)).toBe('/cairn/resources/curriculum/#first-week');
    expect(pathOfKey('resource:gone', '', resources)).toBeUndefined();
    expect(pathOfKey('resource:first-week', '')).toBeUndefined();
  });

  test.for(['block:baking/patience', 'step:bakery/helper-baker', 'responsibility:baker/bakes', 'baker', ''])(
    '"%s" has no page of its own',
    (key) => {
      expect(pathOfKey(key, '')).toBeUndefined();
    },
  );
});

describe('listRedirects(ledger)', () => {
  const retired = (replacements: Readonly<Record<string, string | null>>, ...live: string[]) =>
    aLedger({
      live: Object.fromEntries(live.map((key, i) => [key, uuidOf(i + 1)])),
      retired: Object.fromEntries(
        Object.entries(replacements).map(([key, replacedBy], i) => [
          key,
          { uuid: uuidOf(i + 101), date: '2026-11-22', replacedBy },
        ]),
      ),
    });

  test('leads an address that was left to what took its place', () => {
    expect(listRedirects(retired({ 'job:cook': 'job:baker' }, 'job:baker', 'job:clerk'))).toEqual([
      { from: 'jobs/cook', to: 'job:baker' },
    ]);
  });

  test('leads over any number of moves to what is there now, also to another kind', () => {
    const replacements = { 'job:cook': 'job:chef', 'job:chef': 'job:baker', 'job:baker': 'ladder:bakery' };
    expect(listRedirects(retired(replacements, 'ladder:bakery'))).toEqual([
      { from: 'jobs/cook', to: 'ladder:bakery' },
      { from: 'jobs/chef', to: 'ladder:bakery' },
      { from: 'jobs/baker', to: 'ladder:bakery' },
    ]);
  });

  test('leads to a replacement without a page of its own, so that its reader can be sent elsewhere', () => {
    expect(listRedirects(retired({ 'job:cook': 'block:baking/patience' }, 'block:baking/patience'))).toEqual([
      { from: 'jobs/cook', to: 'block:baking/patience' },
    ]);
  });

  test.for([
    ['has no replacement', { 'job:cook': null }],
    ['has a replacement without one', { 'job:cook': 'job:chef', 'job:chef': null }],
    ['has a replacement that no line names', { 'job:cook': 'job:chef' }],
    ['is its own replacement', { 'job:cook': 'job:cook' }],
    ['goes round in a circle', { 'job:cook': 'job:chef', 'job:chef': 'job:fryer', 'job:fryer': 'job:chef' }],
    ['had no page of its own', { 'block:baking/tidiness': 'job:baker' }],
    ['was a line on a page that is still there', { 'source:old-notes': 'job:baker' }],
  ] as const)('passes over what %s', ([, replacements]) => {
    expect(listRedirects(retired(replacements, 'job:baker'))).toEqual([]);
  });

  test('passes over an address that something stands at again', () => {
    expect(listRedirects(retired({ 'job:baker': 'job:clerk', 'job:clerk': null }, 'job:baker', 'job:clerk'))).toEqual(
      [],
    );
  });

  test('gives nothing when nothing was retired', () => {
    expect(listRedirects(retired({}, 'job:baker'))).toEqual([]);
  });
});

describe('listMovedOccupations(occupations)', () => {
  const soc = '29-1141.00';
  const renamed = (title: string, ...former: string[]) =>
    listMovedOccupations(
      theOccupations([anOccupation(soc, { title }), anOccupation('29-1141.01', { title: 'Acute Care Nurses' })], {
        formerTitles: former.map((one) => ({ soc, title: one })),
      }),
    );

  test('leads every address by a former title to the occupation', () => {
    expect(renamed('Registered Nurses', 'Nurses', 'Staff Nurses')).toEqual([
      { from: 'occupations/nurses-29-1141-00', soc },
      { from: 'occupations/staff-nurses-29-1141-00', soc },
    ]);
  });

  test('leaves out the address that it has, also where titles differ in signs alone, and each that was had twice', () => {
    expect(renamed('Registered Nurses', 'Registered, Nurses', 'Nurses', 'Nurses!')).toEqual([
      { from: 'occupations/nurses-29-1141-00', soc },
    ]);
    expect(renamed('Registered Nurses')).toEqual([]);
  });

  test('leads nowhere from a code that is gone', () => {
    const formerTitles = [{ soc: '29-9999.00', title: 'Leeches' }];
    expect(listMovedOccupations(theOccupations([anOccupation(soc)], { formerTitles }))).toEqual([]);
  });
});
