import { describe, expect, test } from 'vitest';
import { listAddressable } from '../../../../src/domain/ledger/addressable.ts';
import {
  associationKey,
  behaviorKey,
  competencyKey,
  entryKey,
  idOfKey,
  industryOf,
  isAssociation,
  listEntries,
  ownerOf,
  parseEntryKey,
  parseKey,
  partKey,
  relationKey,
} from '../../../../src/domain/ledger/keys.ts';
import { kindList } from '../../../../src/schemas/kinds.ts';
import { aLedger } from '../../../fixtures/a-ledger.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('listEntries(entries)', () => {
  test('lists every entry once, with its key', () => {
    const entries = entriesWith();
    const listed = listEntries(entries);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
    for (const kind of kindList) {
      expect(listed.filter((one) => one.kind === kind).map(({ id }) => id)).toEqual([...entries[kind].keys()]);
    }
    expect(listed.find(({ key }) => key === 'competency:baking/oven-work')?.entry).toBe(
      entries.technical.get('baking/oven-work'),
    );
  });
});

describe('a key', () => {
  test.for([
    [entryKey('jobs', 'nurse'), 'job:nurse'],
    [entryKey('technical', 'baking/oven-work'), 'competency:baking/oven-work'],
    [competencyKey('teamwork'), 'competency:teamwork'],
    [partKey('step', 'bakery', 'helper', 'baker'), 'step:bakery/helper/baker'],
    [partKey('block', 'baking', 'baking/oven-work'), 'block:baking/baking/oven-work'],
    [behaviorKey({ competency: 'teamwork', name: 'warns' }), 'behavior:teamwork/warns'],
    [associationKey('isChildOf', 'behavior:calm/waits'), 'isChildOf:behavior:calm/waits'],
    [relationKey('calm', 'teamwork'), 'isRelatedTo:competency:calm>competency:teamwork'],
  ])('is written as %s', ([written, expected]) => {
    expect(written).toBe(expected);
  });
});

describe('parseKey(key)', () => {
  test.for([
    ['competency:teamwork', { kind: 'competencies', id: 'teamwork' }],
    ['competency:baking/oven-work', { kind: 'technical', id: 'baking/oven-work' }],
    ['term:block', { kind: 'glossary', id: 'block' }],
    ['behavior:teamwork/warns', { kind: 'behavior', competency: 'teamwork', behavior: 'warns' }],
    ['behavior:baking/oven-work/sets', { kind: 'behavior', competency: 'baking/oven-work', behavior: 'sets' }],
    ['block:baking/teamwork', { kind: 'block', industry: 'baking', competency: 'teamwork' }],
    ['block:baking/baking/oven-work', { kind: 'block', industry: 'baking', competency: 'baking/oven-work' }],
    ['asked:baker/baking/oven-work', { kind: 'asked', job: 'baker', competency: 'baking/oven-work' }],
    ['place:bakery/helper', { kind: 'place', ladder: 'bakery', place: 'helper' }],
    ['step:bakery/helper/baker', { kind: 'step', ladder: 'bakery', from: 'helper', to: 'baker' }],
    ['licence:content', { kind: 'licence', name: 'content' }],
    ['item-type:place', { kind: 'item-type', type: 'place' }],
    ['replacedBy:job:cook', { kind: 'replacedBy', of: 'job:cook' }],
    [
      'isRelatedTo:competency:calm>competency:teamwork',
      { kind: 'isRelatedTo', from: 'competency:calm', to: 'competency:teamwork' },
    ],
  ] as const)('reads %s', ([key, parsed]) => {
    expect(parseKey(key)).toEqual(parsed);
  });

  test.for([
    ...['', ':', 'job', 'job:', ':nurse', 'jobs:nurse', 'constructor:x', 'job:No Where', 'job:a/b', 'job:a:b', '<b>'],
    ...['place:nursing', 'place:a/b/c', 'step:a/b', 'sector:a/b/c', 'behavior:warns', 'behavior:a/b/c/d', 'asked:a//b'],
    ...['competency:a/b/c', 'isChildOf:', 'isChildOf:jobs:a', 'isRelatedTo:competency:a', 'isRelatedTo:a>b'],
  ])('reads nothing in "%s"', (key) => {
    expect(parseKey(key)).toBeUndefined();
  });

  test('reads every key of a content, and the entry of each that is one', () => {
    const entries = { ...entriesWith(), ledger: aLedger() };
    expect(listAddressable(entries).filter((key) => !parseKey(key))).toEqual([]);
    for (const { key, kind, id } of listEntries(entries)) {
      expect(key).toBe(entryKey(kind, id));
      expect(parseEntryKey(key)).toEqual({ kind, id });
    }
    expect(parseEntryKey('behavior:calm/waits')).toBeUndefined();
  });
});

describe('what a key says', () => {
  test.for([
    ['behavior:baking/oven-work/sets', 'competency:baking/oven-work'],
    ['block:baking/teamwork', 'industry:baking'],
    ['responsibility:baker/leave-a-clean-room', 'job:baker'],
    ['step:bakery/helper/baker', 'ladder:bakery'],
    ['cluster:academic', undefined],
    ['job:baker', undefined],
  ] as const)('the owner of %s is %s', ([key, owner]) => {
    expect(ownerOf(parseKey(key)!)).toBe(owner);
  });

  test('the id is what stands behind the first colon', () => {
    expect(idOfKey('isChildOf:behavior:calm/waits')).toBe('behavior:calm/waits');
  });

  test('an association is told from a thing', () => {
    expect(isAssociation('isChildOf:behavior:calm/waits')).toBe(true);
    expect(isAssociation('behavior:calm/waits')).toBe(false);
  });

  test('the industry of a competency is in its id', () => {
    expect(industryOf('baking/oven-work')).toBe('baking');
    expect(industryOf('teamwork')).toBeUndefined();
  });
});
