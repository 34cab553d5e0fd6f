import { byTitle } from '../look-up.ts';
import type { Atlas, AnyCompetency } from './atlas.ts';
import { industryOf } from '../ledger/keys.ts';

/** Competencies of the library that stand together, with the tier they stand on. */
export interface CompetencyGroup {
  /** Id of the cluster. */
  readonly id: string;
  readonly tierNumber: number;
  readonly title: string;
  readonly definition: string;
  /** By title. */
  readonly competencies: readonly AnyCompetency[];
}

/** Group the competencies of the library by cluster, from the foundation up. Clusters without a competency are left out. */
export function groupByCluster({ tiers, allCompetencies }: Atlas): CompetencyGroup[] {
  const all = [...allCompetencies.values()];
  return [...tiers.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ number, clusters }) =>
      clusters.map((cluster) => ({
        ...cluster,
        tierNumber: number,
        competencies: all.filter((one) => one.cluster === cluster.id),
      })),
    )
    .filter(({ competencies }) => competencies.length > 0);
}

/** How many technical competencies an industry has of its own. */
export interface TechnicalCount {
  readonly industry: string;
  /** Short name of the industry. */
  readonly name: string;
  /** 1 or more. */
  readonly count: number;
}

/** Count the technical competencies of each industry, by the industry’s title. Industries without one are left out. */
export function countTechnical({ industries, technical }: Pick<Atlas, 'industries' | 'technical'>): TechnicalCount[] {
  const owned = Map.groupBy(technical.keys(), industryOf);
  return [...industries]
    .sort(([, a], [, b]) => byTitle(a, b))
    .map(([industry, { name }]) => ({ industry, name, count: owned.get(industry)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}
