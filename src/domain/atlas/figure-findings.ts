import type { Level } from '../../schemas/parts.ts';
import type { Atlas } from './atlas.ts';
import { levelsInOrder } from '../comparison/compare-jobs.ts';
import { find } from '../look-up.ts';
import type { JobCluster } from './job-clusters.ts';

/** How many blocks of a model stand in industry models beside it. */
export interface SharedBlocks {
  readonly blocks: number;
  /** Of them, those whose competency is a block of an industry model other than this one. */
  readonly shared: number;
  /** True for the framework, which is no industry model itself. */
  readonly isFramework: boolean;
}

/**
 * Count the blocks that a model has in common with industry models.
 *
 * @throws {UnknownIdError} if no model has the id
 */
export function countSharedBlocks(
  { industries, modelsWith }: Pick<Atlas, 'industries' | 'modelsWith'>,
  id: string,
): SharedBlocks {
  const { kind, tiers } = find(industries, id, 'industry model');
  const own = tiers.flatMap(({ blocks }) => blocks);
  const isElsewhere = (competency: string): boolean =>
    (modelsWith.get(competency) ?? []).some(
      ({ industry }) => industry !== id && industries.get(industry)!.kind === 'industry',
    );
  return {
    blocks: own.length,
    shared: own.filter(({ competency }) => isElsewhere(competency)).length,
    isFramework: kind === 'framework',
  };
}

/** Where the weight of a job's competencies lies. */
export interface Emphasis {
  readonly listed: number;
  /** Of them, those of high importance. */
  readonly high: number;
  /** The cluster that holds more than half of those of high importance, and how many; null where none does, or all are in one. */
  readonly mainly: { readonly cluster: string; readonly high: number } | null;
}

/** Find where the weight of a job's competencies lies. */
export function findEmphasis(clusters: readonly JobCluster[]): Emphasis {
  const counted = clusters.map(({ title, competencies }) => ({
    cluster: title,
    listed: competencies.length,
    high: competencies.filter(({ importance }) => importance === 'high').length,
  }));
  const sum = (of: 'listed' | 'high') => counted.reduce((all, one) => all + one[of], 0);
  const high = sum('high');
  const most = counted.find((one) => one.high * 2 > high);
  return {
    listed: sum('listed'),
    high,
    mainly: most && counted.length > 1 ? { cluster: most.cluster, high: most.high } : null,
  };
}

/** The competencies that the most responsibilities of a job need. */
export interface MostNeeded {
  /** Ids, in the order in which they are first needed; empty where none is needed. */
  readonly competencies: readonly string[];
  /** Responsibilities that need each of them, of so many. */
  readonly responsibilities: number;
  readonly of: number;
  /** Competencies that any responsibility needs. */
  readonly needed: number;
}

/** Find the competencies that the most responsibilities need. */
export function findMostNeeded(
  responsibilities: readonly { readonly needs: Readonly<Partial<Record<string, unknown>>> }[],
): MostNeeded {
  const counts = new Map<string, number>();
  for (const { needs } of responsibilities)
    for (const one of Object.keys(needs)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return {
    competencies: [...counts].filter(([, count]) => count === most).map(([one]) => one),
    responsibilities: most,
    of: responsibilities.length,
    needed: counts.size,
  };
}

/** Which level of a competency jobs ask for most often. */
export interface AskedLevels {
  /** Jobs that list it. */
  readonly jobs: number;
  /** The levels that the most of them ask for, from basic up: several where as many ask for each; none without jobs. */
  readonly levels: readonly Level[];
  /** Jobs that ask for each of these. */
  readonly each: number;
}

/** Count the levels that jobs ask for in a competency. */
export function countAskedLevels({ jobsWith }: Pick<Atlas, 'jobsWith'>, competency: string): AskedLevels {
  const asked = jobsWith.get(competency) ?? [];
  const count = (level: Level) => asked.filter((one) => one.level === level).length;
  const each = Math.max(...levelsInOrder.map(count));
  return { jobs: asked.length, levels: each === 0 ? [] : levelsInOrder.filter((level) => count(level) === each), each };
}
