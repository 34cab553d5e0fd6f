import { describe, expect, test } from 'vitest';
import { papersOf } from '#messages/papers/index.ts';
import { jobFacts } from '../../../src/domain/hiring/job-facts.ts';
import { tablesOf } from '../../../src/domain/hiring/paper.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const acts = (count: number) =>
  [
    { text: 'Lets the rye rest while the queue grows.', shows: 'lets-dough-rest' },
    { text: 'Tells the shop when the rolls will be done.', shows: 'says-how-long' },
    { text: 'Hears a guest out at the till.', shows: 'hears-the-end' },
  ].slice(0, count);
const factsWith = (count: number) =>
  jobFacts(
    atlasWith({
      jobs: {
        baker: aJob({ competencies: [held('patience', count > 0 ? { acts: acts(count) } : {}), held('tidiness')] }),
      },
    }),
    'baker',
  );
const paper = (id: string, count = 3) => papersOf(factsWith(count)).find((one) => one.id === id)!;

describe('papersOf(facts)', () => {
  test.for([
    [3, 'all three of these', 'one or two of these, not all'],
    [2, 'both of these', 'one of these'],
  ] as const)('counts %i acts in what a strong and a fair answer tells', ([count, strong, fair]) => {
    const [told] = paper('interview-guide', count).blocks.filter(
      (block) => block.kind === 'facts' && block.facts.some(([name]) => name === 'Strong'),
    );
    expect(told).toMatchObject({
      facts: [
        ['Strong', expect.stringContaining(strong)],
        ['Fair', expect.stringContaining(fair)],
        ['Weak', expect.stringContaining('none')],
      ],
    });
  });

  test('says nothing of acts where nobody has told any', () => {
    const words = JSON.stringify(paper('interview-guide', 0).blocks);
    expect(words).not.toMatch(/of these|Listen for/);
    expect(words).toContain('Tells of nothing that the person did.');
  });

  test('leaves every column that is to be filled in empty, and has no row of another length', () => {
    for (const { columns, rows } of tablesOf(papersOf(factsWith(3))))
      for (const row of rows) expect(row).toHaveLength(columns.length);
    const [score] = tablesOf([paper('interview-guide')]);
    expect(score!.rows.map((row) => row.slice(2))).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  test('says what it does not know: pay, a law, what is learned, work processes', () => {
    const words = JSON.stringify(papersOf(factsWith(3)));
    for (const said of ['No figure is published', 'We know of no license', 'Nobody has told yet', 'no work processes'])
      expect(words).toContain(said);
  });
});
