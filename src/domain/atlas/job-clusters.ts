import type { Basis, Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from './atlas.ts';
import { find } from '../look-up.ts';

/** One competency as a job asks for it. */
export interface HeldCompetency {
  readonly competency: string;
  /** The name the job’s source gives it, or its own. */
  readonly title: string;
  /** Its own name. */
  readonly canonical: string;
  readonly definition: string;
  readonly tierNumber: number;
  readonly tierOrder: number;
  readonly importance: Importance;
  readonly level: Level;
  readonly basis: readonly Basis[];
  readonly evidence: readonly string[];
  /** What it looks like in this job, and the behavior that each act shows; empty where nobody has told them yet. */
  readonly acts: readonly { readonly text: string; readonly shows: string }[];
}

/** Competencies of a job that belong together. */
export interface JobCluster {
  readonly title: string;
  readonly competencies: readonly HeldCompetency[];
}

/**
 * Group a job’s competencies: as its source groups them, or else by the clusters of the library from the foundation up.
 * In a cluster of the library the more important come first; the groups of a source keep its order.
 *
 * @throws {UnknownIdError} if no job has the id
 */
export function groupCompetencies(atlas: Atlas, id: string): JobCluster[] {
  const job = find(atlas.jobs, id, 'job');
  const held = new Map(
    job.competencies.map(({ competency, as, importance, level, basis, evidence, acts = [] }) => {
      const { title, definition, tierNumber, tierOrder } = find(atlas.allCompetencies, competency, 'competency');
      return [
        competency,
        {
          competency,
          title: as ?? title,
          canonical: title,
          definition,
          tierNumber,
          tierOrder,
          importance,
          level,
          basis,
          evidence,
          acts,
        },
      ];
    }),
  );
  if (job.clusters.length > 0) {
    return job.clusters.map(({ title, competencies }) => ({
      title,
      competencies: competencies.map((competency) => held.get(competency)!),
    }));
  }
  const inCluster = (cluster: string) =>
    [...held.values()].filter(({ competency }) => atlas.allCompetencies.get(competency)!.cluster === cluster);
  const highFirst = (a: HeldCompetency, b: HeldCompetency) =>
    Number(b.importance === 'high') - Number(a.importance === 'high');
  const fromLibrary = [...atlas.tiers.values()].flatMap(({ clusters }) =>
    clusters.map((cluster) => ({ title: cluster.title, competencies: inCluster(cluster.id).sort(highFirst) })),
  );
  const technical = [...held.values()]
    .filter(({ competency }) => atlas.allCompetencies.get(competency)!.cluster === null)
    .sort(highFirst);
  return [...fromLibrary, { title: 'Technical', competencies: technical }].filter(
    ({ competencies }) => competencies.length > 0,
  );
}
