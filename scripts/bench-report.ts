import type { Watched } from './disk/watch-process.ts';

/** What we allow, measured in November 2026 on two quiet cores with Astro 7.3. Memory is in millions of bytes. */
export const allowed = {
  /** At 20 000 made-up pages: milliseconds of `astro build` a page, and memory of the largest process. */
  large: { pages: 20_000, milliseconds: 1.2, memory: 1300 },
  /** How many times as long a page may take that is added to the larger of two sizes as one added to the smaller. */
  growth: 1.5,
  /** Open data: share of the time that the rest of the build takes. */
  data: 1 / 3,
  /** The real site: seconds of the whole build, of the check alone, and memory. */
  real: { build: 60, check: 2, memory: 1200 },
  /** The pages beside those of Hugo: times as long by the clock. */
  hugo: 1,
} as const;

/** One site that was built, and what each phase of it took. */
export interface Run {
  /** Number of pages that were asked for, or `real`. */
  readonly name: string;
  readonly pages: number;
  readonly check: Watched;
  readonly astro: Watched;
  /** The search index, the open data and what hosts read. */
  readonly index: Watched;
  /** Seconds to make and write the open data once more, by itself. */
  readonly data: number;
  /** Seconds to write the same pages once more, from memory: what the disk alone takes just now. */
  readonly disk: number;
  /** Size of all that was built, in millions of bytes. */
  readonly megabytes: number;
}

/** Lay runs out as a table, with a line that says what its columns mean. */
export function reportTable(runs: readonly Run[]): string {
  const both = ({ wall, cpu }: Watched) => `${wall.toFixed(1)} / ${cpu.toFixed(1)}`;
  const rows = runs.map((run) => [
    run.name,
    String(run.pages),
    both(run.check),
    both(run.astro),
    both(run.index),
    run.data.toFixed(1),
    run.disk.toFixed(1),
    perPage(run.astro.wall, run).toFixed(2),
    perPage(run.astro.cpu, run).toFixed(2),
    peakOf(run).toFixed(0),
    run.megabytes.toFixed(0),
    `${(run.astro.others * 100).toFixed(0)} %`,
  ]);
  const head = [
    'site',
    'pages',
    'check',
    'astro build',
    'index, data',
    'data',
    'disk',
    'ms a page',
    'CPU ms',
    'peak MB',
    'dist MB',
    'others',
  ];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const lines = [head, ...rows].map((row) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  '));
  return [
    ...lines,
    '',
    'Seconds by the clock / of processor time. Data: the open data alone, once more. Disk: the same pages written again by plain Node. A page: of astro build.',
    'Others: what other programs had of the processors meanwhile. Above 10 % the clock tells of them too.',
  ].join('\n');
}

/** Hold runs of made-up sites against what we allow: a line for each allowance. */
export function judgeSizes(runs: readonly Run[]): string[] {
  const { pages, milliseconds, memory } = allowed.large;
  const large = runs.filter(({ name }) => Number(name) >= pages);
  const [small, middle, last] = [...runs].sort((a, b) => a.pages - b.pages).slice(-3);
  return [
    ...large.flatMap((run) => [
      judge(`${run.name}: astro build, milliseconds a page`, perPage(run.astro.wall, run), milliseconds, 2),
      judge(`${run.name}: memory of the largest process, MB`, peakOf(run), memory, 0),
    ]),
    ...runs.map(judgeData),
    ...(large.length === 0 ? [`not asked  Time a page and memory are judged at ${pages} pages.`] : []),
    last
      ? judge(
          'growth: an added page at the larger sizes, times as long',
          added(middle!, last) / added(small!, middle!),
          allowed.growth,
          2,
        )
      : 'not asked  Growth is judged by three sizes.',
    'not asked  Beside Hugo: "npm run bench:hugo" asks that.',
  ];
}

/** Hold the run of the real site against what we allow. */
export function judgeReal(run: Run): string[] {
  const { build, check, memory } = allowed.real;
  return [
    judge('whole build, seconds', run.check.wall + run.astro.wall + run.index.wall, build, 1),
    judge('check of the content ("npm run content"), seconds', run.check.wall, check, 1),
    judge('memory of the largest process, MB', peakOf(run), memory, 0),
    judgeData(run),
  ];
}

function judgeData({ name, check, astro, index, data }: Run): string {
  const rest = check.wall + astro.wall + index.wall - data;
  return judge(`${name}: open data, share of the time of the rest of the build`, data / rest, allowed.data, 2);
}

function judge(what: string, value: number, most: number, digits: number): string {
  return `${value <= most ? 'within   ' : 'OVER     '}  ${what}: ${value.toFixed(digits)}, allowed ${Number(most.toFixed(2))}`;
}

function perPage(seconds: number, { pages }: Run): number {
  return (seconds * 1000) / pages;
}

function peakOf({ check, astro, index }: Run): number {
  return Math.max(check.peak, astro.peak, index.peak);
}

/** Processor time of one more page between two sizes: by the clock it would tell of other programs. */
function added(smaller: Run, larger: Run): number {
  return (larger.astro.cpu - smaller.astro.cpu) / (larger.pages - smaller.pages);
}

/** A build as a whole. */
export interface WholeBuild extends Watched {
  readonly pages: number;
}

/**
 * Tell how the builds of two commits compare: of each figure the middle of its runs, as a whole and for each page, and the share that the
 * later one takes. The same content can make fewer pages, where some were put together.
 */
export function formatAgainst(
  commit: string,
  runs: Readonly<Record<'earlier' | 'now', readonly WholeBuild[]>>,
): string {
  const lines = (
    [
      ['seconds of the whole build', ({ wall }) => wall],
      ['ms a page by the clock', ({ wall, pages }) => (wall * 1000) / pages],
      ['ms a page of processor time', ({ cpu, pages }) => (cpu * 1000) / pages],
      ['MB of the largest process', ({ peak }) => peak],
    ] as const satisfies readonly (readonly [string, (run: WholeBuild) => number])[]
  ).map(([what, of]) => {
    const [before, after] = [middleOf(runs.earlier.map(of)), middleOf(runs.now.map(of))];
    return `${what}: ${before.toFixed(2)} in ${commit}, ${after.toFixed(2)} now, ${(after / before).toFixed(2)} of it`;
  });
  const pages = (side: readonly WholeBuild[]): string => String(side[0]!.pages);
  const others = Math.max(...[...runs.earlier, ...runs.now].map((run) => run.others));
  return [
    ...lines,
    `${pages(runs.earlier)} pages then, ${pages(runs.now)} now. Other programs had ${(others * 100).toFixed(0)} % of the processors at most; above 10 % the clock tells of them too.`,
  ].join('\n');
}

/**
 * Tell what the same pages took us and Hugo: of each figure the middle of its runs, and how many times as much ours is; then hold the time
 * against what we allow.
 */
export function formatBesideHugo(runs: Readonly<Record<'cairn' | 'hugo', readonly Watched[]>>, pages: number): string {
  const row = (what: string, ...cells: string[]): string =>
    what.padEnd(28) + cells.map((cell) => cell.padStart(8)).join('');
  const compare = (what: string, of: (run: Watched) => number): string => {
    const [ours, theirs] = [middleOf(runs.cairn.map(of)), middleOf(runs.hugo.map(of))];
    return row(what, ours.toFixed(2), theirs.toFixed(2), (ours / theirs).toFixed(2));
  };
  const others = [...runs.cairn, ...runs.hugo].map((run) => run.others * 100);
  const times = middleOf(runs.cairn.map(({ wall }) => wall)) / middleOf(runs.hugo.map(({ wall }) => wall));
  return [
    row('', 'Cairn', 'Hugo', 'times'),
    compare('seconds by the clock', ({ wall }) => wall),
    compare('seconds of processor time', ({ cpu }) => cpu),
    compare('ms a page by the clock', ({ wall }) => (wall * 1000) / pages),
    compare('ms a page of processor time', ({ cpu }) => (cpu * 1000) / pages),
    compare('MB of the largest process', ({ peak }) => peak),
    '',
    judge('the same pages beside Hugo, times as long by the clock', times, allowed.hugo, 2),
    `Other programs had ${Math.min(...others).toFixed(0)} to ${Math.max(...others).toFixed(0)} % of the processors; above 10 % the clock tells of them too.`,
  ].join('\n');
}

/** The middle of some numbers; of an even count the higher of the two. */
export const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** A build after a change of one entry. */
export interface OneChange {
  /** `a job, its title` */
  readonly what: string;
  readonly took: Watched;
  /** Files that were made anew. */
  readonly made: number;
}

/** Lay out what builds after one change took beside a build that makes every file anew. */
export function formatChanged(anew: Watched, changes: readonly OneChange[]): string {
  const lines = changes.map(({ what, took, made }) => {
    const share = (took.wall / anew.wall).toFixed(2);
    return `${share} of the time: ${what} (${took.wall.toFixed(1)} s, ${took.cpu.toFixed(1)} s of processors; ${made} files made anew)`;
  });
  const others = Math.max(...[anew, ...changes.map(({ took }) => took)].map((one) => one.others));
  return [
    ...lines,
    `All anew: ${anew.wall.toFixed(1)} s, ${anew.cpu.toFixed(1)} s of processors. Other programs had ${(others * 100).toFixed(0)} % of the processors at most; above 10 % the clock tells of them too.`,
  ].join('\n');
}
