import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { groupByCategory } from '../atlas/job-categories.ts';
import { groupByCluster } from '../atlas/library-clusters.ts';
import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';
import { seriate } from '../similarity/seriate.ts';
import { stepOf } from './compare-jobs.ts';
import { jobPoints, type Points, weightedJaccard } from '../similarity/weighted-jaccard.ts';

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
 * By likeness, jobs stand together whose lists are alike, as `weightedJaccard` measures it, and each competency stands
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
    for (const { job } of atlas.jobsWith.get(competency)!) {
      const points = pointsOf(atlas).get(job)!.get(competency)!;
      sum += points * places.get(job)!;
      weight += points;
    }
    return sum / weight;
  };
}

const jobsByTitle = ({ jobs }: Atlas) => [...jobs].map(([id, { title }]) => ({ id, title })).sort(byTitle);

function jobsByLikeness(atlas: Atlas) {
  const jobs = jobsByTitle(atlas);
  const points = jobs.map(({ id }) => pointsOf(atlas).get(id)!);
  return seriate(jobs.length, (one, other) => weightedJaccard(points[one]!, points[other]!)).map((i) => jobs[i]!);
}

/** What each job asks for, in points. */
const pointsOf = derive(
  ({ jobs }: Pick<Atlas, 'jobs'>): ReadonlyMap<string, Points> =>
    new Map([...jobs].map(([id, { competencies }]) => [id, jobPoints(competencies)])),
);
