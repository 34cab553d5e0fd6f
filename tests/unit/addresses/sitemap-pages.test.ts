import { describe, expect, test } from 'vitest';
import { datePages, listedPages } from '../../../src/addresses/sitemap-pages.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { entriesWith } from '../../fixtures/entries.ts';

const { ledger } = entriesWith();
const print = '0123456789abcdef';
const dated = {
  ...ledger.dated,
  'competency:tidiness': { first: '2025-02-01', changed: '2026-12-05', print },
  'job:baker': { first: '2025-02-01', changed: '2027-01-01', print },
};

describe('datePages(ledger, base)', () => {
  test.for([
    ['/competencies/tidiness/', '2026-12-05'],
    ['/competencies/tidiness/wipes-spills/', '2026-12-05'],
    ['/competencies/', '2026-12-05'],
    ['/jobs/baker/', '2027-01-01'],
    ['/jobs/', '2027-01-01'],
    ['/industries/baking/shaping/', '2026-11-22'],
    ['/guides/reading/', '2026-11-22'],
    ['/credentials/food-handler/', '2026-11-22'],
    ['/credentials/', '2026-11-22'],
    ['/', '2027-01-01'],
    ['/changes/', '2027-01-01'],
  ] as const)('dates %s by what stands on it: %s', ([path, day]) => {
    expect(datePages({ ...ledger, dated }, '').get(path)).toBe(day);
    expect(datePages({ ...ledger, dated }, '/cairn').get(`/cairn${path}`)).toBe(day);
  });

  test('dates no place inside a page, and nothing that has none', () => {
    const paths = [...datePages(ledger, '').keys()];
    expect(paths.filter((path) => path.includes('#') || !path.endsWith('/'))).toEqual([]);
    expect(paths).not.toContain('/about/');
  });
});

describe('listedPages(ledger, base)', () => {
  const moved = [{ from: 'occupations/nurses-29-1141-00' }];
  const retired = { 'job:cook': { uuid: uuidOf(901), date: '2026-11-22', replacedBy: 'job:baker' } };

  test.for([
    ['/', true],
    ['/jobs/baker/', true],
    ['/jobs/cook/', false],
    ['/about/', true],
    ['/about/look/', false],
    ['/compare/', true],
    ['/compare/baker/counter-clerk/', true],
    ['/compare/counter-clerk/baker/', false],
    ['/occupations/nurses-29-1141-00/', false],
    ['/occupations/registered-nurses-29-1141-00/', true],
  ] as const)('lists %s: %s', ([path, listed]) => {
    expect(listedPages({ ...ledger, retired }, '', moved)(path)).toBe(listed);
    expect(listedPages({ ...ledger, retired }, '/cairn', moved)(`/cairn${path}`)).toBe(listed);
  });
});
