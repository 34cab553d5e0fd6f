import { needOf } from '../atlas/credential-uses.ts';
import { groupByCluster } from '../atlas/library-clusters.ts';
import { blocksOf } from '../atlas/model-blocks.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';
import { UnknownIdError } from '../errors.ts';
import { behaviorKey } from '../ledger/keys.ts';
import { byTitle, find } from '../look-up.ts';
import { jobProfiles } from '../occupations/job-profiles.ts';
import { isMore, restOf } from '../occupations/needs.ts';
import { findNeeds } from '../occupations/occupation-needs.ts';
import { standingOf } from '../occupations/profile-likeness.ts';
import { occupationProfiles } from '../occupations/profiles.ts';
import { alsoNeededPerJob } from '../policy.ts';
import type { BehaviorsOf } from './answers.ts';
import { countedPerOccupation, weightInJob, weightInOccupation } from './limits.ts';
import type { AskedCompetency, Yardstick } from './yardstick.ts';

/**
 * The behaviors of every competency by their identifiers in the ledger, which stay through every renaming.
 *
 * @throws {UnknownIdError} if a behavior has no line in the ledger
 */
export const behaviorsByIdentifier = derive((atlas: Pick<Atlas, 'behaviorsOf' | 'ledger'>): BehaviorsOf => {
  const identify = (key: string): string => {
    const uuid = atlas.ledger.live[key];
    if (uuid === undefined) throw new UnknownIdError('line of the ledger', key);
    return uuid;
  };
  return new Map(
    [...atlas.behaviorsOf].map(([competency, own]) => [competency, own.map((one) => identify(behaviorKey(one)))]),
  );
});

/** A competency of which nothing but its weight is known. */
const plain = (competency: string, weight: number): AskedCompetency => ({
  competency,
  weight,
  shown: [],
  importance: null,
  level: null,
});

/**
 * Make a yardstick of every job, by title: its own list by importance, then those that its page names as also needed. What its
 * credentials “help” with is not asked.
 */
export const jobYardsticks = derive((atlas: Atlas): readonly Yardstick[] => {
  const behaviorsOf = behaviorsByIdentifier(atlas);
  const profiles = jobProfiles(atlas);
  return [...atlas.jobs]
    .map(([id, job]): Yardstick => {
      const own = job.competencies.map(({ competency, importance, level, acts = [] }): AskedCompetency => {
        const shows = new Set(acts.map((act) => act.shows));
        const identifiers = find(behaviorsOf, competency, 'competency with behaviors');
        const shown = atlas.behaviorsOf
          .get(competency)!
          .flatMap(({ name }, i) => (shows.has(name) ? [identifiers[i]!] : []));
        return { competency, weight: weightInJob[importance], shown, importance, level };
      });
      const also = restOf(find(profiles, id, 'job'))
        .filter(({ grade }) => isMore(grade))
        .slice(0, alsoNeededPerJob)
        .map(({ competency }) => plain(competency, weightInJob.also));
      const credentials = (['required', 'expected'] as const).flatMap((need) =>
        (job.credentials ?? []).flatMap((credential) =>
          needOf(job, credential) === need ? [{ credential, need }] : [],
        ),
      );
      return { kind: 'job', id, title: job.title, competencies: [...own, ...also], credentials };
    })
    .sort(byTitle);
});

/**
 * Make a yardstick of every rated occupation, by code: the competencies that it asks most and that are important enough there, each
 * by how far it stands above the occupation’s own mean. Others, whose ratings are those of their neighbors, have none.
 */
export const occupationYardsticks = derive((atlas: Atlas): readonly Yardstick[] =>
  [...occupationProfiles(atlas)].flatMap(([soc, profile]) => {
    const standing = standingOf(profile).competencies;
    const competencies = (findNeeds(atlas, soc)?.competencies ?? [])
      .slice(0, countedPerOccupation)
      .map(({ id }) => plain(id, digitOf(standing.get(id)!)));
    const { title } = find(atlas.occupations.bySoc, soc, 'occupation');
    return competencies.length === 0 ? [] : [{ kind: 'occupation', id: soc, title, competencies, credentials: [] }];
  }),
);

/** The weight of a competency of an occupation, by its standard deviations above the occupation’s own mean: 1 to 9. */
const digitOf = (above: number): number =>
  Math.min(weightInOccupation.most, Math.max(1, Math.round(weightInOccupation.perDeviation * above)));

/**
 * Make a yardstick of an industry model. A model does not say that one block matters more than another, so all weigh the same.
 *
 * @param sector the blocks of this sector alone, beside those of the whole industry; null for those of all sectors
 * @throws {UnknownIdError} if no model has the id, or the model has no such sector
 */
export function modelYardstick(atlas: Atlas, industry: string, sector: string | null = null): Yardstick {
  const model = find(atlas.industries, industry, 'industry model');
  if (sector !== null && !model.sectors.some(({ id }) => id === sector)) throw new UnknownIdError('sector', sector);
  const credentials = (['required', 'expected'] as const).flatMap((need) =>
    model.credentials.flatMap((credential) => (needOf(model, credential) === need ? [{ credential, need }] : [])),
  );
  return {
    kind: 'industry',
    id: sector === null ? industry : `${industry}/${sector}`,
    title: model.name,
    competencies: [...blocksOf(atlas, industry)]
      .filter(([, block]) => sector === null || block.sector === null || block.sector === sector)
      .map(([competency]) => plain(competency, 1)),
    credentials,
  };
}

/**
 * Make a yardstick of a cluster of the library, all of whose competencies weigh the same.
 *
 * @throws {UnknownIdError} if no cluster with competencies has the id
 */
export function clusterYardstick(atlas: Atlas, cluster: string): Yardstick {
  const groups = new Map(groupByCluster(atlas).map((group) => [group.id, group]));
  const { title, competencies } = find(groups, cluster, 'cluster');
  return {
    kind: 'cluster',
    id: cluster,
    title,
    competencies: competencies.map(({ id }) => plain(id, 1)),
    credentials: [],
  };
}
