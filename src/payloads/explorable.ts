import type { Rankable } from '../domain/exploring/rank.ts';
import { type Answer, type StatementId, statementIds } from '../domain/exploring/statements.ts';
import type { Explored } from '../domain/exploring/things.ts';
import { rangeOf } from '../domain/occupations/pay.ts';
import type { SearchUrls } from './search-shape.ts';

/** A page by name. */
export interface NamedPage {
  readonly title: string;
  readonly url: string;
}

/** What the tool shows of something that may suit a person. */
export interface Suggestion extends Rankable {
  /** Jobs of ours; with an occupation, those that are exactly this one. */
  readonly jobs: readonly NamedPage[];
  /** Null for a job that is not exactly one occupation. */
  readonly occupation: NamedPage | null;
  /** What half earn more than, in US dollars; null where it is not published, and for a job that is not exactly one occupation. */
  readonly pay: { readonly median: number; readonly per: 'year' | 'hour' } | null;
  /** What the Bureau of Labor Statistics takes as usual; null where it says nothing. */
  readonly education: string | null;
  readonly experience: string | null;
  readonly training: string | null;
  /** The statements that the own list of a job answers. */
  readonly listed: readonly StatementId[];
}

/**
 * A sign for each statement, in the order of `statementIds`: `?` unknown, `0` to `3` the answer; `4` and `5` stand for 2 and 3 from
 * the own list of a job.
 */
type Signs = string;

/** A place among `words`, or −1 for none. */
type Word = number;

type Line = readonly [
  signs: Signs,
  title: string,
  url: string,
  pay: number | null,
  perHour: 0 | 1,
  education: Word,
  experience: Word,
  training: Word,
  /** In thousands a year. */
  openings: number | null,
  /** Titles and addresses of jobs, in turns. */
  ...jobs: string[],
];

/** The file of all that may suit a person. An occupation without title and address is none. */
export interface ExplorableFile {
  /** The statements that the signs answer, to refuse a file of another release of the site. */
  readonly statements: readonly string[];
  /** The time that the figures of pay are of: `May 2025`. */
  readonly payRelease: string;
  /** What is said of education, experience and training. */
  readonly words: readonly string[];
  readonly things: readonly Line[];
}

/** Write all that may suit a person as one file. */
export function explorableFile(
  explored: readonly Explored[],
  urls: Pick<SearchUrls, 'job'> & {
    readonly occupation: (one: { readonly soc: string; readonly title: string }) => string;
  },
  payRelease: string,
): ExplorableFile {
  const words: string[] = [];
  const wordOf = (text: string | null | undefined): Word => {
    if (text === null || text === undefined) return -1;
    if (!words.includes(text)) words.push(text);
    return words.indexOf(text);
  };
  const things = explored.map(({ jobs, occupation, answers, listed }): Line => {
    const pay = occupation?.wages ? rangeOf(occupation.wages) : null;
    const projection = occupation?.projection;
    return [
      statementIds.map((id) => signOf(answers[id], listed.includes(id))).join(''),
      occupation?.title ?? '',
      occupation ? urls.occupation(occupation) : '',
      pay?.median ?? null,
      pay?.per === 'hour' ? 1 : 0,
      wordOf(projection?.education),
      wordOf(projection?.experience),
      wordOf(projection?.training),
      projection?.openings ?? null,
      ...jobs.flatMap(({ id, title }) => [title, urls.job(id)]),
    ];
  });
  return { statements: statementIds, payRelease, words, things };
}

/**
 * Read all that may suit a person back.
 *
 * @throws {Error} if the file answers other statements than this release of the site asks
 */
export function readExplorable({ statements, words, things }: ExplorableFile): Suggestion[] {
  if (statements.join() !== statementIds.join()) throw new Error('the file answers other statements');
  const wordAt = (word: Word): string | null => words[word] ?? null;
  return things.map(([signs, title, url, pay, perHour, education, experience, training, openings, ...rest]) => {
    const jobs = rest.flatMap((text, i) => (i % 2 === 0 ? [{ title: text, url: rest[i + 1]! }] : []));
    const occupation = url === '' ? null : { title, url };
    return {
      title: occupation?.title ?? jobs[0]!.title,
      jobs,
      occupation,
      answers: Object.fromEntries(statementIds.map((id, i) => [id, answerOf(signs[i]!)])) as Record<
        StatementId,
        Answer
      >,
      listed: statementIds.filter((_, i) => signs[i]! > '3' && signs[i] !== '?'),
      pay: pay === null ? null : { median: pay, per: perHour === 1 ? 'hour' : 'year' },
      education: wordAt(education),
      experience: wordAt(experience),
      training: wordAt(training),
      openings,
    };
  });
}

const signOf = (answer: Answer, isListed: boolean): string =>
  answer === null ? '?' : String(isListed ? answer + 2 : answer);

const answerOf = (sign: string): Answer =>
  sign === '?' ? null : ((Number(sign) > 3 ? Number(sign) - 2 : Number(sign)) as Answer);
