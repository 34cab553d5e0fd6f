import type { Importance, Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Job } from '../atlas/entries.ts';
import { derive } from '../derive.ts';
import { matchWeights } from '../policy.ts';
import { occupationProfiles, type Profile, type Score } from './profiles.ts';

/** How well an occupation of O*NET fits a job; ours. */
export type Match = Job['occupations'][number]['match'];

/** What a job’s own set says of one of its competencies. */
export interface OwnNeed {
  readonly from: 'own';
  readonly importance: Importance;
  readonly level: Level;
}

/** What the occupations of a job say of a competency, or of a field of knowledge, that is not among its own. */
export interface OccupationsNeed extends Score {
  readonly from: 'occupations';
  /** The best match among the occupations that say it. */
  readonly match: Match;
}

/** What is known of all that a job needs. What nobody says anything of is left out. */
export interface JobProfile {
  /** By id: its own set first, in its order, then the rest of the library. */
  readonly competencies: ReadonlyMap<string, OwnNeed | OccupationsNeed>;
  /** By id of a knowledge element of O*NET. */
  readonly knowledge: ReadonlyMap<string, OccupationsNeed>;
  /** Why its occupations stand in for it only, where they do. */
  readonly standIn: string | undefined;
}

/** What the profiles of jobs are made from. */
export type Profiled = Pick<Atlas, 'jobs' | 'competencies' | 'occupations'>;

/**
 * Give every job its full profile: its own set, with importance and level as its entry has them, then the rest of the library
 * and the fields of knowledge as its occupations have them.
 *
 * The rest is the mean of the standard scores of its occupations, weighted by how well each fits the job (`matchWeights`). An
 * occupation that nobody rated drops out; where none is rated, a job has its own set and no more.
 */
export const jobProfiles = derive((atlas: Profiled): ReadonlyMap<string, JobProfile> => {
  const occupations = occupationProfiles(atlas);
  return new Map(
    [...atlas.jobs].map(([id, job]) => {
      const behind = job.occupations.flatMap(({ soc, match }) => {
        const profile = occupations.get(soc);
        return profile ? [{ profile, match }] : [];
      });
      const own = job.competencies.map(
        ({ competency, importance, level }) => [competency, { from: 'own', importance, level }] as const,
      );
      const rest = [...join(behind, 'competencies')].filter(([one]) => !own.some(([listed]) => listed === one));
      const competencies = new Map<string, OwnNeed | OccupationsNeed>([...own, ...rest]);
      return [id, { competencies, knowledge: join(behind, 'knowledge'), standIn: job.standIn }];
    }),
  );
});

/** The occupations of a job that are rated. */
type Behind = readonly { readonly profile: Profile; readonly match: Match }[];

function join(behind: Behind, part: keyof Profile): Map<string, OccupationsNeed> {
  const ids = new Set(behind.flatMap(({ profile }) => [...profile[part].keys()]));
  return new Map(
    [...ids].map((id) => {
      const said = behind
        .flatMap(({ profile, match }) => {
          const score = profile[part].get(id);
          return score ? [{ ...score, match }] : [];
        })
        .sort((a, b) => matchWeights[b.match] - matchWeights[a.match]);
      const weight = said.reduce((sum, { match }) => sum + matchWeights[match], 0);
      const score = said.reduce((sum, one) => sum + matchWeights[one.match] * one.score, 0) / weight;
      const { match, rated, named } = said[0]!;
      return [id, { from: 'occupations', score, match, rated, named }];
    }),
  );
}
