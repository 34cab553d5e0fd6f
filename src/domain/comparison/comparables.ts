import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';
import { find } from '../look-up.ts';
import { jobProfiles, type Match } from '../occupations/job-profiles.ts';
import { type NeedGrade, restOf } from '../occupations/needs.ts';
import { likenessOf } from '../similarity/nearest-jobs.ts';
import { findRungs } from '../ladders/rungs.ts';
import { groupByCategory } from '../atlas/job-categories.ts';
import { listTiers } from '../atlas/model-tiers.ts';

/** A competency as far as a comparison names and places it. */
export interface ComparableCompetency {
  readonly title: string;
  /** Number of its tier as readers see it, 1–6. */
  readonly tierNumber: number;
  /** Place of that tier from the foundation up, 1–7. */
  readonly tierOrder: number;
}

/** What a job asks of one competency. */
export interface AskedByJob {
  readonly competency: string;
  /** The name there, when it is not the competency’s own. */
  readonly as?: string;
  readonly importance: Importance;
  readonly level: Level;
}

/** Where a model has one competency. */
export interface BlockOfModel {
  readonly competency: string;
  /** The name there, when it is not the competency’s own. */
  readonly as?: string;
  /** Id of the tier. */
  readonly tier: string;
  /** `5.1`: number of the tier and place in it. */
  readonly number: string;
}

/** A job as far as it is compared. */
export interface ComparableJob {
  readonly kind: 'job';
  readonly id: string;
  readonly title: string;
  /** Title of its category. */
  readonly group: string;
  /** 1 (little preparation) to 5 (extensive preparation). */
  readonly jobZone: number;
  readonly education: string;
  readonly competencies: readonly AskedByJob[];
  /** How much its occupations need what is not on its list, beside most; what nobody rated is left out. */
  readonly rest: ReadonlyMap<string, NeedGrade>;
  /** The best match among the occupations that say so; null where none is rated. */
  readonly match: Match | null;
  /** Whether its occupations only stand in for it. */
  readonly isStandIn: boolean;
  /** How alike it is to every other job by the full profiles, in hundredths: by id. */
  readonly likeness: Pick<ReadonlyMap<string, number>, 'get'>;
  /** The jobs that are its next rung on a ladder, with the titles of the ladders; left out where there are none. */
  readonly climbsTo?: readonly { readonly job: string; readonly ladders: readonly string[] }[];
}

/** An industry model as far as it is compared. */
export interface ComparableModel {
  readonly kind: 'industry';
  readonly id: string;
  readonly title: string;
  /** Family of industries it is listed under. */
  readonly group: string;
  /** From the foundation up. */
  readonly tiers: readonly {
    readonly tier: string;
    /** Number as readers see it, 1–6. */
    readonly number: number;
    /** The short name that all models share, whatever this one calls it. */
    readonly title: string;
    /** How many. */
    readonly blocks: number;
  }[];
  readonly competencies: readonly BlockOfModel[];
}

/** Anything that can be compared with another of its kind. */
export type Comparable = ComparableJob | ComparableModel;

/** From the best down. */
const matches: readonly Match[] = ['exact', 'close', 'broad'];

/** Take from an atlas what comparing jobs needs: by category, then by title. */
export const listComparableJobs = derive((atlas: Atlas): readonly ComparableJob[] => {
  const profiles = jobProfiles(atlas);
  return groupByCategory(atlas).flatMap(({ title: group, jobs }) =>
    jobs.map(({ id, title }): ComparableJob => {
      const { jobZone, education, competencies } = find(atlas.jobs, id, 'job');
      const asked = competencies.map(({ competency, as, importance, level }) => ({
        competency,
        ...otherName(atlas, competency, as),
        importance,
        level,
      }));
      const climbsTo = findRungs(atlas, id)
        .filter(({ way }) => way === 'up')
        .map(({ job, ladders }) => ({ job, ladders: ladders.map((one) => find(atlas.ladders, one, 'ladder').title) }));
      const profile = profiles.get(id)!;
      const rest = restOf(profile);
      return {
        kind: 'job',
        id,
        title,
        group,
        jobZone,
        education: education.label,
        competencies: asked,
        rest: new Map(rest.map(({ competency, grade }) => [competency, grade])),
        match: matches.find((one) => rest.some(({ match }) => match === one)) ?? null,
        isStandIn: profile.standIn !== undefined,
        likeness: { get: (other) => Math.round(likenessOf(atlas, id, other) * 100) },
        ...(climbsTo.length > 0 && { climbsTo }),
      };
    }),
  );
});

/** Two jobs alone: each knows how alike it is to the other, and to none besides. */
export const beside = <Job extends ComparableJob>(one: Job, other: Job): readonly [Job, Job] => [
  { ...one, likeness: new Map([[other.id, find(one.likeness, other.id, 'job')]]) },
  { ...other, likeness: new Map([[one.id, find(other.likeness, one.id, 'job')]]) },
];

/** Take from an atlas what comparing industry models needs: by family, then by name. */
export function listComparableModels(atlas: Atlas): ComparableModel[] {
  const models = [...atlas.industries].map(([id, { name, family }]): ComparableModel => {
    const tiers = listTiers(atlas, id);
    return {
      kind: 'industry',
      id,
      title: name,
      group: family,
      tiers: tiers.map(({ tier, number, blocks }) => ({
        tier,
        number,
        title: find(atlas.tiers, tier, 'tier').short,
        blocks: blocks.length,
      })),
      competencies: tiers.flatMap(({ tier, blocks }) =>
        blocks.map(({ competency, title, number }) => ({
          competency,
          ...otherName(atlas, competency, title),
          tier,
          number,
        })),
      ),
    };
  });
  return models.sort((a, b) => a.group.localeCompare(b.group, 'en') || a.title.localeCompare(b.title, 'en'));
}

/** Take from an atlas the competencies that some of the things have, or whose need in a job is known, by id. */
export function listComparableCompetencies(
  { allCompetencies }: Pick<Atlas, 'allCompetencies'>,
  things: readonly Comparable[],
): Map<string, ComparableCompetency> {
  const ids = new Set(
    things.flatMap((thing) => [
      ...thing.competencies.map(({ competency }) => competency),
      ...(thing.kind === 'job' ? thing.rest.keys() : []),
    ]),
  );
  return new Map(
    [...allCompetencies.values()]
      .filter(({ id }) => ids.has(id))
      .map(({ id, title, tierNumber, tierOrder }) => [id, { title, tierNumber, tierOrder }]),
  );
}

function otherName(
  { allCompetencies }: Pick<Atlas, 'allCompetencies'>,
  id: string,
  as: string | undefined,
): { as?: string } {
  return as === undefined || as === find(allCompetencies, id, 'competency').title ? {} : { as };
}
