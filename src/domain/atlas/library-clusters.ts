import type { Atlas, AnyCompetency } from './atlas.ts';

/** Competencies that stand together, with the tier they stand on. */
export interface CompetencyGroup {
  /** Id of the cluster, or of the tier for technical competencies. */
  readonly id: string;
  readonly tierNumber: number;
  readonly title: string;
  readonly definition: string;
  /** By title. */
  readonly competencies: readonly AnyCompetency[];
}

/**
 * Group every competency by the cluster or, where the tier has none, the tier it stands on, from the foundation up.
 * Groups without a competency are left out.
 */
export function groupByCluster({ tiers, allCompetencies }: Atlas): CompetencyGroup[] {
  const all = [...allCompetencies.values()];
  return [...tiers]
    .sort(([, a], [, b]) => a.order - b.order)
    .flatMap(([tier, { number, title, definition, clusters }]) =>
      clusters.length > 0
        ? clusters.map((cluster) => ({
            ...cluster,
            tierNumber: number,
            competencies: all.filter((one) => one.cluster === cluster.id),
          }))
        : [
            {
              id: tier,
              tierNumber: number,
              title,
              definition,
              competencies: all.filter((one) => one.cluster === null && one.tier === tier),
            },
          ],
    )
    .filter(({ competencies }) => competencies.length > 0);
}
