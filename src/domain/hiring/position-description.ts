import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { byNeed, type Need, needOf } from '../atlas/credential-uses.ts';
import type { Job } from '../atlas/entries.ts';
import { groupCompetencies } from '../atlas/job-clusters.ts';
import { type Schooling, schoolingOfJob } from '../atlas/schooling.ts';
import { find } from '../look-up.ts';

/** A credential that a job names. */
export interface NeededCredential {
  readonly id: string;
  readonly title: string;
  readonly need: Need;
}

/** What a person must have before they may do a job, then what helps. */
export interface Requirements {
  /** What is required first, then what is expected, then what helps. */
  readonly credentials: readonly NeededCredential[];
  readonly schooling: Schooling;
  readonly demands: Job['demands'];
  /** How people get in, the most common way first; empty where nobody has told it. */
  readonly waysIn: readonly string[];
}

/** One thing that the job answers for. */
export interface Duty {
  readonly title: string;
  readonly tasks: readonly { readonly text: string; readonly parts: readonly string[] }[];
  /** How one can tell that it is done well. */
  readonly measures: readonly string[];
  /** The competencies it draws on, those that it needs most first. */
  readonly needs: readonly { readonly title: string; readonly importance: Importance }[];
}

/** What an employer could post, hand over at hiring, and come back to in a review. */
export interface PositionDescription {
  readonly job: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly answersTo: readonly string[];
  readonly worksWith: readonly string[];
  readonly duties: readonly Duty[];
  readonly requirements: Requirements;
  readonly competencies: readonly {
    readonly title: string;
    readonly definition: string;
    readonly importance: Importance;
    readonly level: Level;
  }[];
  readonly knowledge: Job['knowledge'];
  readonly tools: readonly string[];
}

/** Tell what a person must have for a job. */
export function requirementsOf(
  atlas: Pick<Atlas, 'credentials' | 'occupations' | 'onetAsked'>,
  job: Job,
): Requirements {
  return {
    credentials: (job.credentials ?? [])
      .map((id) => ({ id, title: find(atlas.credentials, id, 'credential').title, need: needOf(job, id) }))
      .sort((a, b) => byNeed(a.need, b.need)),
    schooling: schoolingOfJob(atlas, job),
    demands: job.demands,
    waysIn: job.waysIn ?? [],
  };
}

/**
 * Make the position description of a job. A job without responsibilities has no duties.
 *
 * @throws {UnknownIdError} if no job has the id
 */
export function positionDescription(atlas: Atlas, id: string): PositionDescription {
  const job = find(atlas.jobs, id, 'job');
  const held = groupCompetencies(atlas, id).flatMap(({ competencies }) => competencies);
  const highFirst = (a: { importance: Importance }, b: { importance: Importance }) =>
    Number(b.importance === 'high') - Number(a.importance === 'high');
  return {
    job: id,
    title: job.title,
    aliases: job.aliases,
    summary: job.summary.trim(),
    answersTo: job.answersTo ?? [],
    worksWith: job.worksWith ?? [],
    duties: job.responsibilities.map(({ title, tasks, measures, needs }) => ({
      title,
      tasks: tasks.map((task) =>
        typeof task === 'string' ? { text: task, parts: [] } : { text: task.text, parts: task.tasks },
      ),
      measures,
      needs: held
        .flatMap(({ competency, title: name }) =>
          needs[competency] ? [{ title: name, importance: needs[competency] }] : [],
        )
        .sort(highFirst),
    })),
    requirements: requirementsOf(atlas, job),
    competencies: held
      .map(({ title, definition, importance, level }) => ({ title, definition, importance, level }))
      .sort(highFirst),
    knowledge: job.knowledge,
    tools: job.tools ?? [],
  };
}
