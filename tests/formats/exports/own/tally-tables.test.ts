import { describe, expect, test } from 'vitest';
import { ownWorkbookOf } from '../../../../src/exports/own/own-workbook.ts';
import { aboutTallyTable, tallyTable, wordsTable } from '../../../../src/exports/own/tally-tables.ts';
import { csv } from '../../../../src/exports/tables/csv.ts';
import type { SurveyAnswers } from '../../../../src/worksheets/survey.ts';
import { tally } from '../../../../src/worksheets/tally.ts';
import { readWorkbook } from '../../../fixtures/read-workbook.ts';
import { uuidOf } from '../../../fixtures/some-filled.ts';

const firms = Array.from({ length: 6 }, (_, i): SurveyAnswers => ({
  id: uuidOf(i),
  survey: uuidOf(99),
  of: 'industry:retail',
  edition: '2026-11-28',
  size: '1-9',
  sector: '',
  cells: new Map([
    ['teamwork', { counts: i < 2 ? 'useful' : 'must', when: 'hiring', ...(i === 0 && { words: '=1+1' }) }],
    ...(i < 3 ? [['ethics', { counts: 'not' }] as const] : []),
  ]),
}));
const sourceOf = (group: string) => ({
  title: 'Shops',
  of: 'Retail',
  total: 6,
  shown: 6,
  group,
  rows: tally(firms, ['teamwork', 'ethics']).map((row) => ({ ...row, name: row.competency, under: 'Tier' })),
  made: '2026-11-29',
});
const cellsOf = (group: string, competency: string) => {
  const { columns, rows } = tallyTable(sourceOf(group));
  const row = rows.find(([name]) => name === competency)!;
  return Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]));
};

describe('the files of a tally', () => {
  test('have a row for each competency, with counts, quarters in words, and no median where answers have no order', () => {
    expect(cellsOf('', 'teamwork')).toMatchObject({
      Needed: 6,
      'Not needed': 0,
      'How much it counts here: Answers': 6,
      'How much it counts here: Lower quarter': 'useful',
      'How much it counts here: Median': 'must have',
      'How much it counts here: must have': 4,
      'When: at hiring': 6,
      'Level needed: Answers': 0,
      'Level needed: Median': undefined,
      Id: 'teamwork',
    });
    expect(
      Object.keys(cellsOf('', 'teamwork'))
        .filter((name) => name.startsWith('When: '))
        .join(),
    ).toBe('When: Answers,When: at hiring,When: learned here');
  });

  test('of a group leave rows with fewer than five answers empty', () => {
    expect(cellsOf('', 'ethics')).toMatchObject({ 'Not needed': 3, 'How much it counts here: Answers': 3 });
    const { Competency, Group, Id, ...counts } = cellsOf('1 to 9', 'ethics');
    expect([Competency, Group, Id]).toEqual(['ethics', 'Tier', 'ethics']);
    expect(Object.values(counts).every((cell) => cell === undefined)).toBe(true);
    expect(cellsOf('1 to 9', 'teamwork')).toMatchObject({ Needed: 6 });
  });

  test('open as a workbook, in which words are texts and never run, and as CSV', async () => {
    const source = sourceOf('');
    const book = ownWorkbookOf([tallyTable(source), wordsTable(source), aboutTallyTable(source)], source.made);
    const [counts, words, about] = await readWorkbook(book);
    expect([counts!.data.length, counts!.data[0]!.length]).toEqual([3, tallyTable(source).columns.length]);
    expect(words!.data[1]).toEqual(['teamwork', '=1+1']);
    expect(about!.data.map(([, value]) => value)).toContain('6');
    expect(csv(wordsTable(source))).toContain("'=1+1");
  });
});
