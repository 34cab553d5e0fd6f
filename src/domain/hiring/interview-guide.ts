import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { groupCompetencies } from '../atlas/job-clusters.ts';
import { find } from '../look-up.ts';

/** An act told of a job, and the behavior that it shows. */
export interface ShownAct {
  readonly text: string;
  /** Full id of the behavior: `teamwork/finishes-or-warns`. */
  readonly behavior: string;
  /** What the behavior says, of any job. */
  readonly shows: string;
}

/** What to ask about one competency of a job, and what to listen for. */
export interface InterviewTopic {
  readonly competency: string;
  /** The name the job’s source gives it, or its own. */
  readonly title: string;
  readonly definition: string;
  readonly importance: Importance;
  /** The level to look for when choosing a person: that of the job’s section H, or else the level of a good performer. */
  readonly level: Level;
  /** What that level is seen to do; undefined where the competency has no levels told. */
  readonly levelText: string | undefined;
  /** Questions that draw out evidence; none of a technical competency, which has only acts. */
  readonly questions: readonly string[];
  /** What it looks like in this job; empty where nobody has told it. */
  readonly acts: readonly ShownAct[];
}

/** What to ask in an interview for a job, by competency. */
export interface InterviewGuide {
  readonly job: string;
  readonly title: string;
  /** Those of high importance first, in the order of the job’s clusters. */
  readonly topics: readonly InterviewTopic[];
}

/**
 * Make the interview guide of a job: for each competency the questions of the library, the level to look for, and the acts of
 * this job to listen for.
 *
 * @throws {UnknownIdError} if no job has the id
 */
export function interviewGuide(atlas: Atlas, id: string): InterviewGuide {
  const job = find(atlas.jobs, id, 'job');
  const selected = new Map(job.growth.map(({ competency, select }) => [competency, select]));
  const topics = groupCompetencies(atlas, id)
    .flatMap(({ competencies }) => competencies)
    .map(({ competency, title, definition, importance, level: good, acts }): InterviewTopic => {
      const ofLibrary = atlas.competencies.get(competency);
      const level = selected.get(competency) ?? good;
      return {
        competency,
        title,
        definition,
        importance,
        level,
        levelText: (ofLibrary ?? atlas.technical.get(competency))?.levels?.[level],
        questions: ofLibrary?.practice.ask ?? [],
        acts: acts.map(({ text, shows }) => {
          const behavior = `${competency}/${shows}`;
          return { text, behavior, shows: find(atlas.behaviors, behavior, 'behavior').text };
        }),
      };
    })
    .sort((a, b) => Number(b.importance === 'high') - Number(a.importance === 'high'));
  return { job: id, title: job.title, topics };
}
