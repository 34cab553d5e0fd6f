import type { Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { groupCompetencies } from '../atlas/job-clusters.ts';
import { find } from '../look-up.ts';

/** A competency that a person builds up in the job. */
export interface Growing {
  readonly competency: string;
  readonly title: string;
  /** Level to reach; undefined where section H only recommends it. */
  readonly level: Level | undefined;
  /** What that level is seen to do; undefined where no level is named or told. */
  readonly levelText: string | undefined;
  /** What to do, or what a course should cover; none where nobody has told it. */
  readonly means: readonly string[];
}

/** What a new person learns, and by which way: section H of a job, with what the library says of each competency. */
export interface FirstYear {
  readonly byCourses: readonly Growing[];
  readonly onTheJob: readonly Growing[];
}

/**
 * Plan what a new person learns in a job.
 *
 * @throws {UnknownIdError} if no job has the id
 */
export function firstYear(atlas: Atlas, id: string): FirstYear {
  const { growth } = find(atlas.jobs, id, 'job');
  const titles = new Map(
    groupCompetencies(atlas, id)
      .flatMap(({ competencies }) => competencies)
      .map(({ competency, title }) => [competency, title]),
  );
  const grow = (by: 'train' | 'develop'): Growing[] =>
    growth.flatMap((line) => {
      const goal = line[by];
      if (goal === undefined) return [];
      const ofLibrary = atlas.competencies.get(line.competency);
      const technical = atlas.technical.get(line.competency);
      const level = goal === 'recommended' ? undefined : goal;
      return {
        competency: line.competency,
        title: titles.get(line.competency)!,
        level,
        levelText: level && (ofLibrary ?? technical)?.levels?.[level],
        means: ofLibrary?.practice[by] ?? (by === 'train' ? (technical?.topics ?? []) : []),
      };
    });
  return { byCourses: grow('train'), onTheJob: grow('develop') };
}
