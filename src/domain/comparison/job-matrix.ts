import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { groupByCategory } from '../atlas/job-categories.ts';
import { groupByCluster } from '../atlas/library-clusters.ts';
import { byTitle } from '../look-up.ts';
import { ownStanding } from '../policy.ts';
import { likenessOf } from '../similarity/nearest-jobs.ts';
import { seriate } from '../similarity/seriate.ts';
import { stepOf } from './compare-jobs.ts';

/** What rows and columns of the matrix can be sorted by: jobs by category and competencies by cluster; likeness; title. */
export const matrixOrders = ['kind', 'likeness', 'title'] as const;

/** What the matrix is sorted by. */
export type MatrixOrder = (typeof matrixOrders)[number];

/** How much a job asks for a competency. */
export interface MatrixCell {
  readonly importance: Importance;
  readonly level: Level;
  /** The level as a number, 1 (basic) to 4 (expert). */
  readonly step: number;
}

/** A competency, as the head of a column. */
export interface MatrixHead {
  readonly id: string;
  readonly title: string;
  readonly tierNumber: number;
  readonly tierOrder: number;
}

/** A job, and what it asks for. */
export interface MatrixLine {
  readonly id: string;
  readonly title: string;
  /** One for each column, null where the job does not list the competency. */
  readonly cells: readonly (MatrixCell | null)[];
}

/** All jobs, and all competencies that any of them lists. */
export interface JobMatrix {
  /** Categories of jobs where they are sorted by them, else one group without a name. */
  readonly groups: readonly { readonly id: string; readonly title: string; readonly lines: readonly MatrixLine[] }[];
  readonly heads: readonly MatrixHead[];
  /** Competencies of the library that no job lists, by title. */
  readonly unlisted: readonly { readonly id: string; readonly title: string }[];
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * Set the jobs against the competencies that they list.
 *
 * By likeness, jobs stand together whose full profiles are alike, as `likenessOf` measures it, and each competency stands
 * where the jobs that list it do: by the mean of their places, in which those to which it matters most count double.
 */
export function makeJobMatrix(atlas: Atlas, order: MatrixOrder): JobMatrix {
  const groups: readonly (Named & { readonly jobs: readonly Named[] })[] =
    order === 'kind'
      ? groupByCategory(atlas).filter(({ jobs }) => jobs.length > 0)
      : [{ id: '', title: '', jobs: order === 'title' ? jobsByTitle(atlas) : jobsByLikeness(atlas) }];
  const places = new Map(groups.flatMap(({ jobs }) => jobs).map(({ id }, i) => [id, i]));
  const heads = sortHeads(atlas, order, places);
  const lineOf = (id: string): MatrixLine => {
    const { title, competencies } = atlas.jobs.get(id)!;
    const asked = new Map(
      competencies.map(({ competency, importance, level }) => [competency, { importance, level, step: stepOf(level) }]),
    );
    return { id, title, cells: heads.map((head) => asked.get(head.id) ?? null) };
  };
  return {
    groups: groups.map(({ id, title, jobs }) => ({ id, title, lines: jobs.map((job) => lineOf(job.id)) })),
    heads,
    unlisted: [...atlas.competencies]
      .filter(([id]) => !atlas.jobsWith.has(id))
      .map(([id, { title }]) => ({ id, title }))
      .sort(byTitle),
  };
}

function sortHeads(atlas: Atlas, order: MatrixOrder, places: ReadonlyMap<string, number>): MatrixHead[] {
  const listed = [...atlas.allCompetencies.values()].filter(({ id }) => atlas.jobsWith.has(id)).sort(byTitle);
  const heads = listed.map(({ id, title, tierNumber, tierOrder }) => ({ id, title, tierNumber, tierOrder }));
  if (order === 'title') return heads;
  const place = order === 'kind' ? placeByCluster(atlas) : meanPlace(atlas, places);
  return heads
    .map((head) => ({ head, at: place(head.id) }))
    .sort((a, b) => a.at - b.at)
    .map(({ head }) => head);
}

/** The place of a competency’s cluster. What belongs to no cluster of the library is an industry’s own, and comes last. */
function placeByCluster(atlas: Atlas): (competency: string) => number {
  const clusters = groupByCluster(atlas).map(({ id }) => id);
  return (competency) => {
    const { cluster } = atlas.allCompetencies.get(competency)!;
    return cluster === null ? clusters.length : clusters.indexOf(cluster);
  };
}

/** The mean of the places of the jobs that list a competency, by its importance in each. */
function meanPlace(atlas: Atlas, places: ReadonlyMap<string, number>): (competency: string) => number {
  return (competency) => {
    let [sum, weight] = [0, 0];
    for (const { job, importance } of atlas.jobsWith.get(competency)!) {
      sum += ownStanding[importance] * places.get(job)!;
      weight += ownStanding[importance];
    }
    return sum / weight;
  };
}

const jobsByTitle = ({ jobs }: Atlas) => [...jobs].map(([id, { title }]) => ({ id, title })).sort(byTitle);

function jobsByLikeness(atlas: Atlas) {
  const jobs = jobsByTitle(atlas);
  // From −1 to 1, and orders are asked for by numbers that are 0 or more.
  const alike = (one: number, other: number) => 1 + likenessOf(atlas, jobs[one]!.id, jobs[other]!.id);
  return seriate(jobs.length, alike).map((i) => jobs[i]!);
}
