import type { Job } from '../../schemas/job.ts';
import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { competenciesPerJob, needsPerResponsibility } from '../policy.ts';
import { didYouMean } from '../similarity/suggest.ts';

/**
 * A job has five to nine competencies, or the number its source states; its responsibilities, clusters and growth
 * speak only of them. Each responsibility draws on two or more, and each competency serves a responsibility; clusters
 * and growth, where given, speak of all of them.
 */
export function jobsWhole({ jobs }: Entries): Finding[] {
  return [...jobs].flatMap(([id, job]) => [...countOff(id, job), ...strangers(id, job), ...missing(id, job)]);
}

function countOff(id: string, { competencies, statedCount }: Job): Finding[] {
  const { least, most } = competenciesPerJob;
  const count = competencies.length;
  if (statedCount !== undefined) {
    if (statedCount === count) return [];
    return [
      problemAt(
        'jobs',
        id,
        'statedCount',
        `the source states ${statedCount} competencies and ${count} are listed`,
        'list as many as the source states, or correct the number',
      ),
    ];
  }
  if (count >= least && count <= most) return [];
  return [
    problemAt(
      'jobs',
      id,
      'competencies',
      `${count} competencies`,
      `list ${least} to ${most}, or state the source's number as statedCount`,
    ),
  ];
}

function strangers(id: string, job: Job): Finding[] {
  const own = new Set(job.competencies.map(({ competency }) => competency));
  const named: [path: string, competency: string][] = [
    ...job.responsibilities.flatMap(({ needs }, r) =>
      Object.keys(needs).map((need): [string, string] => [`responsibilities.${r}.needs`, need]),
    ),
    ...job.clusters.flatMap(({ competencies }, c) =>
      competencies.map((one): [string, string] => [`clusters.${c}.competencies`, one]),
    ),
    ...job.growth.map(({ competency }, g): [string, string] => [`growth.${g}.competency`, competency]),
  ];
  return [
    ...named
      .filter(([, competency]) => !own.has(competency))
      .map(([path, competency]) =>
        problemAt(
          'jobs',
          id,
          path,
          `"${competency}" is not a competency of this job`,
          didYouMean(competency, own) ?? `use one of: ${[...own].join(', ')}`,
        ),
      ),
    ...job.responsibilities.flatMap(({ needs, title }, r) =>
      Object.keys(needs).length >= needsPerResponsibility
        ? []
        : problemAt(
            'jobs',
            id,
            `responsibilities.${r}.needs`,
            `"${title}" draws on ${Object.keys(needs).length} of the competencies of this job`,
            `name at least ${needsPerResponsibility} that it needs`,
          ),
    ),
    ...idle(id, job),
  ];
}

/** Competencies that no responsibility draws on, in a job that has responsibilities. */
function idle(id: string, { competencies, responsibilities }: Job): Finding[] {
  if (responsibilities.length === 0) return [];
  const needed = new Set(responsibilities.flatMap(({ needs }) => Object.keys(needs)));
  return competencies.flatMap(({ competency }, i) =>
    needed.has(competency)
      ? []
      : problemAt(
          'jobs',
          id,
          `competencies.${i}.competency`,
          `no responsibility draws on "${competency}"`,
          'name it under "needs" of a responsibility, or exchange it for one that the work needs',
        ),
  );
}

function missing(id: string, job: Job): Finding[] {
  const covered = {
    clusters: job.clusters.flatMap(({ competencies }) => competencies),
    growth: job.growth.map(({ competency }) => competency),
  };
  return Object.entries(covered).flatMap(([path, listed]) =>
    listed.length === 0
      ? []
      : job.competencies
          .filter(({ competency }) => !listed.includes(competency))
          .map(({ competency }) =>
            problemAt(
              'jobs',
              id,
              path,
              `"${competency}" is missing`,
              'place every competency of the job, or leave the whole section out',
            ),
          ),
  );
}
