import { describe, expect, test } from 'vitest';
import {
  formatAgainst,
  formatBesideHugo,
  formatChanged,
  judgeReal,
  judgeSizes,
  reportTable,
  type Run,
} from '../../../scripts/bench-report.ts';

const phase = (seconds: number, peak = 500) => ({ wall: seconds, cpu: seconds, peak, others: 0.05 });

/** A run of 20 000 pages in 20 seconds, and smaller ones in proportion, plus what a test changes. */
const aRun = (pages: number, own: Partial<Run> = {}): Run => ({
  name: String(pages),
  pages,
  check: phase(1),
  astro: phase(pages / 1000, 1000),
  index: phase(pages / 4000),
  data: pages / 8000,
  disk: 0.5,
  megabytes: 12,
  ...own,
});

describe('judgeSizes(runs)', () => {
  const verdicts = (...runs: Run[]) => judgeSizes(runs).map((line) => line.replace(/ {2,}/, ' '));

  test('holds the largest size against time and memory, and three sizes against each other', () => {
    expect(
      verdicts(aRun(1000), aRun(5000), aRun(20_000))
        .filter((line) => !line.includes('open data'))
        .slice(0, 3),
    ).toEqual([
      'within 20000: astro build, milliseconds a page: 1.00, allowed 1.2',
      'within 20000: memory of the largest process, MB: 1000, allowed 1300',
      'within growth: an added page at the larger sizes, times as long: 1.00, allowed 1.5',
    ]);
  });

  test('holds the open data against the rest of the build at every size', () => {
    const much = aRun(20_000, { data: 8 });
    expect(verdicts(aRun(1000), much).filter((line) => line.includes('open data'))).toEqual([
      'within 1000: open data, share of the time of the rest of the build: 0.06, allowed 0.33',
      'OVER 20000: open data, share of the time of the rest of the build: 0.44, allowed 0.33',
    ]);
  });

  test('says what is over', () => {
    const slow = aRun(20_000, { astro: phase(40, 1400) });
    expect(
      verdicts(aRun(1000), aRun(5000), slow)
        .filter((line) => !line.includes('open data'))
        .slice(0, 3),
    ).toEqual([
      'OVER 20000: astro build, milliseconds a page: 2.00, allowed 1.2',
      'OVER 20000: memory of the largest process, MB: 1400, allowed 1300',
      'OVER growth: an added page at the larger sizes, times as long: 2.33, allowed 1.5',
    ]);
  });

  test('says what it cannot judge', () => {
    expect(
      verdicts(aRun(1000))
        .slice(1)
        .every((line) => line.startsWith('not asked ')),
    ).toBe(true);
  });
});

describe('judgeReal(run)', () => {
  test('holds the whole build, the check and the memory against what we allow', () => {
    const verdicts = judgeReal(aRun(1000, { name: 'real', check: phase(2.5) }));
    expect(verdicts.map((line) => line.slice(0, 6))).toEqual(['within', 'OVER  ', 'within', 'within']);
  });
});

describe('reportTable(runs)', () => {
  test('puts every run on a line below the names of the columns', () => {
    const [head, ...rows] = reportTable([aRun(1000), aRun(20_000)]).split('\n');
    expect(head).toContain('ms a page');
    expect(rows[1]!.trim().split(/ {2,}/)).toEqual([
      '20000',
      '20000',
      '1.0 / 1.0',
      '20.0 / 20.0',
      '5.0 / 5.0',
      '2.5',
      '0.5',
      '1.00',
      '1.00',
      '1000',
      '12',
      '5 %',
    ]);
  });
});

test('formatAgainst(commit, runs) tells the middle of the runs for each page, and the share that is left', () => {
  const run = (wall: number, pages: number) => ({ wall, cpu: 2 * wall, peak: wall * 10, others: 0.04, pages });
  const said = formatAgainst('cc5ff78', {
    earlier: [run(30, 1000), run(10, 1000), run(20, 1000)],
    now: [run(10, 2000), run(30, 2000), run(20, 2000)],
  });
  expect(said).toContain('seconds of the whole build: 20.00 in cc5ff78, 20.00 now, 1.00 of it');
  expect(said).toContain('ms a page by the clock: 20.00 in cc5ff78, 10.00 now, 0.50 of it');
  expect(said).toContain('ms a page of processor time: 40.00 in cc5ff78, 20.00 now, 0.50 of it');
  expect(said).toContain('MB of the largest process: 200.00 in cc5ff78, 200.00 now, 1.00 of it');
  expect(said).toContain('1000 pages then, 2000 now. Other programs had 4 % of the processors at most');
});

test('formatChanged(anew, changes) sets each beside a build of all files', () => {
  expect(formatChanged(phase(20), [{ what: 'a job, its title', took: { ...phase(5), others: 0.2 }, made: 600 }])).toBe(
    [
      '0.25 of the time: a job, its title (5.0 s, 5.0 s of processors; 600 files made anew)',
      'All anew: 20.0 s, 20.0 s of processors. Other programs had 20 % of the processors at most; above 10 % the clock tells of them too.',
    ].join('\n'),
  );
});

test('formatBesideHugo(runs, pages) tells the middle of the runs of both, how many times as much ours is, and whether that is allowed', () => {
  const run = (wall: number) => ({ wall, cpu: 2 * wall, peak: wall * 10, others: wall / 100 });
  const runs = (...walls: number[]) => walls.map(run);
  const said = formatBesideHugo({ cairn: runs(2, 3, 9), hugo: runs(4, 6, 1) }, 1000).split('\n');
  expect(said.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['Cairn', 'Hugo', 'times'],
    ['seconds by the clock', '3.00', '4.00', '0.75'],
    ['seconds of processor time', '6.00', '8.00', '0.75'],
    ['ms a page by the clock', '3.00', '4.00', '0.75'],
    ['ms a page of processor time', '6.00', '8.00', '0.75'],
    ['MB of the largest process', '30.00', '40.00', '0.75'],
    [''],
    ['within', 'the same pages beside Hugo, times as long by the clock: 0.75, allowed 1'],
    ['Other programs had 1 to 9 % of the processors; above 10 % the clock tells of them too.'],
  ]);
  expect(formatBesideHugo({ cairn: runs(5), hugo: runs(4) }, 1000)).toMatch(/^OVER .*: 1\.25, allowed 1$/m);
});
