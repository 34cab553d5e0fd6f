import type { Importance, Level } from '../../schemas/parts.ts';
import { type Entries, type Ledger, listBehaviors, type PlacedBehavior } from './entries.ts';
import { ContentError } from '../errors.ts';
import { byTitle, find } from '../look-up.ts';
import { type CredentialUses, credentialUsesOf } from './credential-uses.ts';
import { type Namings, namingsOf } from './references.ts';
import { type LaddersWith, laddersWithOf } from '../ladders/ladders-with.ts';
import { type AllOccupationUses, occupationUsesOf } from '../occupations/occupation-uses.ts';
import { findProblems } from '../rules/index.ts';
import { daysOf, type LedgerDays } from '../ledger/dates.ts';
import { industryOf } from '../ledger/keys.ts';

/** A competency of either kind, as far as both kinds agree. */
export interface AnyCompetency {
  /** `teamwork`, or `advanced-manufacturing/production`. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  /** Id of the tier it stands on; for a technical competency, the tier where its own industry puts it. */
  readonly tier: string;
  /** Number of that tier as readers see it, 1–6. */
  readonly tierNumber: number;
  /** Place of that tier from the foundation up, 1–7; its color follows from it. */
  readonly tierOrder: number;
  /** Id of its cluster in the library, or null for a technical competency. */
  readonly cluster: string | null;
  /** Id of the industry that owns it, or null for a competency of the library. */
  readonly industry: string | null;
  /** Id of the sector it belongs to, or null. */
  readonly sector: string | null;
}

/** One industry model that has a competency among its blocks. */
export interface ModelUse {
  readonly industry: string;
  readonly tier: string;
  /** The name the model gives it. */
  readonly as: string;
}

/** One job model that asks for a competency. */
export interface JobUse {
  readonly job: string;
  readonly importance: Importance;
  readonly level: Level;
  /** The name the job’s source gives it, or the competency’s own. */
  readonly as: string;
}

/**
 * Entries known to keep every rule, with the look-ups and back-references in them. Only `buildAtlas` makes one, and `atlasOf` after a check. Tiers come
 * from the foundation up, categories in their own order.
 */
export interface Atlas extends Entries {
  readonly checked: true;
  readonly ledger: Ledger & Partial<LedgerDays>;
  /** Every competency, library first, each in the order of its title. */
  readonly allCompetencies: ReadonlyMap<string, AnyCompetency>;
  /** Every behavior and critical work function by full id. */
  readonly behaviors: ReadonlyMap<string, PlacedBehavior>;
  /** The behaviors of each competency, in the order of its entry. */
  readonly behaviorsOf: ReadonlyMap<string, readonly PlacedBehavior[]>;
  /** The models that use each competency, by title; missing when none does. */
  readonly modelsWith: ReadonlyMap<string, readonly ModelUse[]>;
  /** The jobs that ask for each competency, high importance first, then by title; missing when none does. */
  readonly jobsWith: ReadonlyMap<string, readonly JobUse[]>;
  readonly namings: Namings;
  readonly credentialUses: CredentialUses;
  readonly occupationUses: AllOccupationUses;
  readonly laddersWith: LaddersWith;
}

/**
 * Run every rule over the entries, vouch for the result, and work out once what every page looks up.
 *
 * @throws {ContentError} carrying every problem of every rule, not only the first
 */
export function buildAtlas(entries: Entries): Atlas {
  const problems = findProblems(entries);
  if (problems.length > 0) throw new ContentError(problems);
  return atlasOf(entries);
}

/**
 * Work out once what every page looks up, of entries in which the check of the whole content found nothing wrong. Others take
 * `buildAtlas`.
 */
export function atlasOf(entries: Entries): Atlas {
  const allCompetencies = new Map([...libraryOf(entries), ...technicalOf(entries)].map((one) => [one.id, one]));
  const behaviors = listBehaviors(entries);
  const behaviorsOf = Map.groupBy(behaviors, ({ competency }) => competency);
  return {
    ...entries,
    ledger: { ...entries.ledger, ...daysOf(entries.ledger) },
    tiers: inOrder(entries.tiers),
    categories: inOrder(entries.categories),
    checked: true,
    allCompetencies,
    behaviors: new Map(behaviors.map((one) => [one.id, one])),
    behaviorsOf,
    modelsWith: modelsWith(entries, allCompetencies),
    jobsWith: jobsWith(entries, allCompetencies),
    namings: namingsOf(entries),
    credentialUses: credentialUsesOf(entries),
    occupationUses: occupationUsesOf(entries),
    laddersWith: laddersWithOf(entries),
  };
}

/** Put tiers and categories in the order they state, whatever order they were read in. */
function inOrder<T extends { readonly order: number }>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].sort(([, a], [, b]) => a.order - b.order));
}

function libraryOf({ competencies, tiers }: Entries): AnyCompetency[] {
  const tierOf = new Map(
    [...tiers].flatMap(([id, { clusters }]) => clusters.map((cluster) => [cluster.id, id] as const)),
  );
  return [...competencies]
    .map(([id, { title, aliases, definition, cluster }]) => ({
      id,
      title,
      aliases,
      definition,
      ...placeOn(tiers, find(tierOf, cluster, 'tier with the cluster')),
      cluster,
      industry: null,
      sector: null,
    }))
    .sort(byTitle);
}

function technicalOf({ technical, industries, tiers: allTiers }: Entries): AnyCompetency[] {
  return [...technical]
    .map(([id, { title, aliases, definition }]) => {
      const industry = industryOf(id)!;
      const home = industries
        .get(industry)
        ?.tiers.flatMap(({ tier, blocks }) => blocks.map((block) => ({ tier, ...block })))
        .find(({ competency }) => competency === id);
      return {
        id,
        title,
        aliases,
        definition,
        ...placeOn(allTiers, home?.tier ?? 'industry-wide'),
        cluster: null,
        industry,
        sector: home?.sector ?? null,
      };
    })
    .sort(byTitle);
}

function placeOn(tiers: Entries['tiers'], tier: string): Pick<AnyCompetency, 'tier' | 'tierNumber' | 'tierOrder'> {
  const { number, order } = find(tiers, tier, 'tier');
  return { tier, tierNumber: number, tierOrder: order };
}

function modelsWith(
  { industries }: Entries,
  allCompetencies: ReadonlyMap<string, AnyCompetency>,
): Map<string, ModelUse[]> {
  const uses = [...industries]
    .sort(([, a], [, b]) => byTitle(a, b))
    .flatMap(([industry, { tiers }]) =>
      tiers.flatMap(({ tier, blocks }) =>
        blocks.map(({ competency, as }) => ({
          competency,
          use: { industry, tier, as: as ?? allCompetencies.get(competency)!.title },
        })),
      ),
    );
  return gather(uses);
}

function jobsWith({ jobs }: Entries, allCompetencies: ReadonlyMap<string, AnyCompetency>): Map<string, JobUse[]> {
  const uses = [...jobs]
    .sort(([, a], [, b]) => byTitle(a, b))
    .flatMap(([job, { competencies }]) =>
      competencies.map(({ competency, as, importance, level }) => ({
        competency,
        use: { job, importance, level, as: as ?? allCompetencies.get(competency)!.title },
      })),
    )
    .sort((a, b) => Number(b.use.importance === 'high') - Number(a.use.importance === 'high'));
  return gather(uses);
}

function gather<T>(uses: readonly { readonly competency: string; readonly use: T }[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { competency, use } of uses) {
    const group = groups.get(competency);
    if (group) group.push(use);
    else groups.set(competency, [use]);
  }
  return groups;
}
