import { describe, expect, test } from 'vitest';
import { linesOfText, readOutcomeLines } from '../../../../src/imports/outcomes/outcome-lines.ts';

const read = (text: string) => readOutcomeLines(linesOfText(text));
const pairs = (text: string) => read(text).given.map(({ course, text: says }) => [course, says]);

describe('courses and outcomes in a text', () => {
  test('one on a line, under courses that begin with #, end in a colon or begin with a code', () => {
    expect(
      pairs(
        '# Safety\nLocks out a press.\n\nWelding basics:\n- Strikes an arc.\n2. Reads a weld symbol.\nMFG 210 Machining II\nSets work offsets.\nCourse: Metrology\nb) Uses a caliper.',
      ),
    ).toEqual([
      ['Safety', 'Locks out a press.'],
      ['Welding basics', 'Strikes an arc.'],
      ['Welding basics', 'Reads a weld symbol.'],
      ['MFG 210 Machining II', 'Sets work offsets.'],
      ['Metrology', 'Uses a caliper.'],
    ]);
  });

  test('what leads up to a list is told and not taken, nor is a line of one word', () => {
    const text = 'Upon completion, students will be able to:\nCLO 1: Reads a print.\nSLO2. Cuts a thread.\nEtc';
    expect(pairs(text)).toEqual([
      ['', 'Reads a print.'],
      ['', 'Cuts a thread.'],
    ]);
    expect(read(text).left).toEqual([
      { at: 1, text: 'Upon completion, students will be able to:', why: 'introduction' },
      { at: 4, text: 'Etc', why: 'short' },
    ]);
  });

  test('what is copied from a spreadsheet: course and outcome, with an empty cell for the course above', () => {
    expect(pairs('WLD 101\tStrikes an arc.\n\tReads a symbol.\nWLD 102\tBends a coupon.')).toEqual([
      ['WLD 101', 'Strikes an arc.'],
      ['WLD 101', 'Reads a symbol.'],
      ['WLD 102', 'Bends a coupon.'],
    ]);
  });

  test('a header row says which column is which', () => {
    const text = 'No.\tLearning outcome\tCourse\n1\tStrikes an arc.\tWLD 101\n2\t\tWLD 102';
    expect(pairs(text)).toEqual([['WLD 101', 'Strikes an arc.']]);
    expect(read(text).left).toEqual([{ at: 3, text: '2 | WLD 102', why: 'no-outcome' }]);
  });

  test('a cell with several lines holds several outcomes', () => {
    const lines = [{ at: 1, cells: ['WLD 101', '• Strikes an arc.\n• Reads a symbol.'] }];
    expect(readOutcomeLines(lines).given.map(({ text }) => text)).toEqual(['Strikes an arc.', 'Reads a symbol.']);
  });

  test('a sentence that begins with an acronym and a number, or has a colon in it, stays an outcome', () => {
    expect(pairs('ISO 9001 audits are planned and led.\nUses these tools: files, saws and drills.')).toEqual([
      ['', 'ISO 9001 audits are planned and led.'],
      ['', 'Uses these tools: files, saws and drills.'],
    ]);
  });

  test('a row of our worksheet brings what was said', () => {
    const text = [
      'Course\tOutcome\tCompetency\tHow far\tEvidence\tCompetency id\tStatement id',
      'A\tReads a print.\tReading\tassessed\tQuiz 2\treading-comprehension\t00000000-0000-4000-8000-000000000007',
      'A\tReads a print.\t\t\t\t\t',
      'A\tOne\tTeamwork\tNot this one\t\tteamwork\t',
    ].join('\n');
    expect(read(text)).toEqual({
      given: [
        {
          course: 'A',
          text: 'Reads a print.',
          marks: [
            {
              block: 'reading-comprehension',
              says: 'assessed',
              evidence: 'Quiz 2',
              statement: '00000000-0000-4000-8000-000000000007',
            },
          ],
        },
        { course: 'A', text: 'Reads a print.', marks: [] },
        { course: 'A', text: 'One', marks: [{ block: 'teamwork', says: 'refused', evidence: '' }] },
      ],
      left: [],
    });
  });
});
