import { describe, expect, test } from 'vitest';
import { appearedOn, changedOn, entryKeyOf, lastChange } from '../../../../src/domain/ledger/dates.ts';
import { listAddressable } from '../../../../src/domain/ledger/addressable.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const entries = entriesWith();
const print = '0123456789abcdef';
const dated = {
  ...entries.ledger.dated,
  'competency:tidiness': { first: '2025-02-01', changed: '2026-01-05', print },
  'competency:patience': { first: '2025-02-01', changed: '2026-01-04', print },
  'competency:baking/shaping': { first: '2025-02-01', changed: '2026-03-05', print },
  'job:baker': { first: '2024-02-01', changed: '2027-01-01', print },
};
const retired = { 'job:miller': { uuid: '', date: '2026-07-01', replacedBy: 'job:baker' } };
const own = { ...entries, ledger: { ...entries.ledger, dated, retired } };

describe('changedOn(entries, key)', () => {
  test.for([
    ['competency:tidiness', '2026-01-05'],
    ['behavior:tidiness/wipes-spills', '2026-01-05'],
    ['behavior:baking/shaping/divides-by-scale', '2026-03-05'],
    ['isChildOf:behavior:tidiness/wipes-spills', '2026-01-05'],
    ['isRelatedTo:competency:patience>competency:tidiness', '2026-01-04'],
    ['asked:baker/tidiness', '2027-01-01'],
    ['exactMatchOf:asked:baker/tidiness', '2027-01-01'],
    ['block:baking/tidiness', '2026-11-22'],
    ['library:competencies', '2026-01-05'],
    ['collection:behaviors', '2026-11-22'],
    ['collection:jobs', '2027-01-01'],
    ['license:content', '2024-02-01'],
    ['job:miller', '2026-07-01'],
    ['replacedBy:job:miller', '2026-07-01'],
  ])('of %s is %s', ([key, day]) => {
    expect(changedOn(own, key!)).toBe(day);
  });
});

describe('appearedOn(entries, key)', () => {
  test.for([
    ['behavior:tidiness/wipes-spills', '2025-02-01'],
    ['asked:baker/tidiness', '2024-02-01'],
    ['library:competencies', '2024-02-01'],
    ['collection:behaviors', '2024-02-01'],
  ])('of %s is %s', ([key, day]) => {
    expect(appearedOn(own, key!)).toBe(day);
  });
});

describe('entryKeyOf(entries, key)', () => {
  test('leads from everything that has an identifier to an entry, but for what belongs to the whole', () => {
    const homeless = listAddressable(entries).filter((key) => !(entryKeyOf(entries, key) in entries.ledger.dated));
    expect(homeless.filter((key) => !/^(?:library|license|item-type|collection):/.test(key))).toEqual([]);
  });
});

describe('lastChange(entries)', () => {
  test('is the latest day of any entry', () => {
    expect(lastChange(own)).toBe('2027-01-01');
  });
});
