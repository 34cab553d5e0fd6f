import { describe, expect, test } from 'vitest';
import type { FileRemark, Refusal } from '../../../src/domain/opened/report.ts';
import * as messages from '../../../src/messages/en/opening.ts';

const remarks: readonly FileRemark[] = [
  { what: 'encoding', encoding: 'windows-1252' },
  { what: 'separator', separator: '\t', named: false },
  { what: 'separator', separator: ';', named: true },
  { what: 'unnumbered', count: 1 },
  { what: 'no-parents' },
  { what: 'sheets', taken: 'A', others: ['B', 'C'] },
  { what: 'frameworks', taken: 'A', others: 1 },
  { what: 'rows-above', count: 2 },
  { what: 'formulas', count: 1 },
];
const refusals: readonly Refusal[] = [
  ...(['empty', 'no-items', 'no-workbook', 'old-workbook', 'entities', 'no-columns'] as const).map((what) => ({
    what,
  })),
  { what: 'too-large', size: 20_000_001, most: 20_000_000 },
  { what: 'too-many', count: 50_001, most: 50_000 },
  { what: 'too-deep', line: 3, most: 64 },
  { what: 'damaged', format: 'JSON', line: 7, said: 'x' },
  { what: 'damaged', format: 'XLSX', said: 'x' },
  { what: 'other-content', found: 'CFDocuments' },
  { what: 'context', address: 'https://x.example/' },
];

describe('what there is to say of a file', () => {
  test.for([...remarks.map(messages.describeRemark), ...refusals.map(messages.describeRefusal)])(
    'is a sentence: %s',
    (words) => {
      expect(words).toMatch(/^[A-Z\d].*[.x]$/s);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('names sizes, places and what is next', () => {
    expect(messages.describeRefusal({ what: 'too-large', size: 20_000_001, most: 20_000_000 })).toContain(
      'It has 21 MB; this page reads up to 20 MB',
    );
    expect(messages.describeRefusal({ what: 'damaged', format: 'JSON', line: 7, said: 'x' })).toContain('in line 7');
    expect(messages.describeRemark({ what: 'separator', separator: '\t', named: false })).toBe(
      'Cells are parted by a tab.',
    );
  });
});

test('counts agree with their nouns', () => {
  expect(messages.formatTaken({ records: 1, taken: 1, links: 0, left: 0 })).toBe(
    '1 record read, 1 item taken, 0 links kept, none left out.',
  );
  expect(messages.formatStage('items', 0.256)).toBe('Taking the items … 26 %');
  expect(messages.formatLikeness(0.618, 'strong', ['knead', 'dough'])).toBe(
    'strong likeness: has 62 % of what it says (knead, dough)',
  );
  expect([0, 1, 2].map(messages.formatConfirmed)).toEqual([
    'No match is confirmed.',
    '1 match confirmed.',
    '2 matches confirmed.',
  ]);
});
