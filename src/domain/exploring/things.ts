import type { Importance } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Job, Occupation } from '../atlas/entries.ts';
import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';
import { jobProfiles } from '../occupations/job-profiles.ts';
import { answersOf, competencyOf, gradeOfScore } from './answers.ts';
import { type Answer, type Answers, type StatementId, statementIds } from './statements.ts';

/** Something that may suit a person: an occupation, with our jobs of the same code, or a job of ours that is not exactly one. */
export interface Explored {
  /** Ids and titles of jobs, by title. */
  readonly jobs: readonly { readonly id: string; readonly title: string }[];
  readonly occupation: Occupation | null;
  readonly answers: Answers;
  /** The statements that the own list of a job answers, in the place of ratings. */
  readonly listed: readonly StatementId[];
}

type Facts = Pick<Atlas, 'competencies' | 'jobs' | 'occupations'>;

/** What a competency on the own list of a job answers. */
const ofImportance: Readonly<Record<Importance, Answer>> = { high: 3, moderate: 2 };

const wellIds = Object.keys(competencyOf) as (keyof typeof competencyOf)[];

/**
 * List all that may suit a person, by title: every occupation, and every job. A job that is exactly an occupation stands with it
 * and has its facts. Another job has a fact when all of its close occupations have it; where they differ, it is unknown. What a job
 * lists itself counts before what is said of its occupations.
 */
export const listExplored = derive((atlas: Facts): readonly Explored[] => {
  const jobs = [...atlas.jobs].map(([id, job]) => ({ id, job, soc: exactCode(atlas, job) }));
  const bySoc = Map.groupBy(jobs, ({ soc }) => soc);
  const occupations = [...atlas.occupations.bySoc.values()].map((occupation): Explored => {
    const own = bySoc.get(occupation.soc) ?? [];
    return { ...withLists(answersOf(atlas, occupation), own), jobs: namesOf(own), occupation };
  });
  const alone = (bySoc.get(undefined) ?? []).map((one): Explored => ({
    ...withLists(answersOfJob(atlas, one.id, one.job), [one]),
    jobs: namesOf([one]),
    occupation: null,
  }));
  return [...occupations, ...alone].sort((a, b) => byTitle(named(a), named(b)));
});

/** What something is called: by its occupation, where it has one. */
export const named = ({ jobs, occupation }: Pick<Explored, 'jobs' | 'occupation'>): { readonly title: string } =>
  occupation ?? jobs[0]!;

/** The code of the first occupation that a job exactly is. */
const exactCode = ({ occupations }: Facts, job: Job): string | undefined =>
  job.occupations.find(({ soc, match }) => match === 'exact' && occupations.bySoc.has(soc))?.soc;

type Named = { readonly id: string; readonly job: Job };

const namesOf = (jobs: readonly Named[]) => jobs.map(({ id, job }) => ({ id, title: job.title })).sort(byTitle);

function withLists(answers: Answers, jobs: readonly Named[]): Pick<Explored, 'answers' | 'listed'> {
  const listed = wellIds.flatMap((id) => {
    const found = jobs
      .flatMap(({ job }) => job.competencies)
      .filter(({ competency }) => competency === competencyOf[id])
      .map(({ importance }) => ofImportance[importance]!);
    return found.length > 0 ? [[id, Math.max(...found) as Answer] as const] : [];
  });
  return { answers: { ...answers, ...Object.fromEntries(listed) }, listed: listed.map(([id]) => id) };
}

function answersOfJob(atlas: Facts, id: string, job: Job): Answers {
  const close = job.occupations.flatMap(({ soc, match }) => {
    const occupation = match === 'close' ? atlas.occupations.bySoc.get(soc) : undefined;
    return occupation ? [answersOf(atlas, occupation)] : [];
  });
  const agreed = statementIds.map((statement) => [statement, agree(close.map((one) => one[statement]))] as const);
  const needs = jobProfiles(atlas).get(id)!.competencies;
  const well = wellIds.map((statement) => {
    const need = needs.get(competencyOf[statement]);
    return [statement, gradeOfScore(need?.from === 'occupations' ? need.score : undefined)] as const;
  });
  return Object.fromEntries([...agreed, ...well]) as Record<StatementId, Answer>;
}

/** What several say together: the least of their answers when all say yes, no when all say no, else nothing. */
function agree(answers: readonly Answer[]): Answer {
  const known = answers.filter((answer) => answer !== null);
  if (known.length === 0 || known.length < answers.length) return null;
  const least = Math.min(...known) as Answer;
  return least === 0 && Math.max(...known) > 0 ? null : least;
}
