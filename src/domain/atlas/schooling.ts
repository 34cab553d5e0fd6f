import type { Entries, Job, Ladder } from './entries.ts';
import { smallSample } from '../policy.ts';

/** An occupation whose people were asked, or whose job zone is told. */
export interface Occupation {
  /** `29-1141.00` */
  readonly soc: string;
  /** What O*NET calls it. */
  readonly title: string;
}

/** An occupation in which people were asked about education. */
export interface AskedOccupation extends Occupation {
  /** How many answered. */
  readonly asked: number;
  /** Whether they are too few to lean on. */
  readonly isSmall: boolean;
}

/** What education and preparation something asks for, and of which occupation each was said. */
export interface Schooling {
  readonly education: Job['education'] | undefined;
  /** Of whom the share was asked; undefined where there is no share. */
  readonly askedIn: AskedOccupation | undefined;
  /** 1 (little preparation) to 5 (extensive preparation). */
  readonly zone: number | undefined;
  /** Whose job zone it is; undefined where the zone is our judgment. */
  readonly zoneOf: Occupation | undefined;
  /** Why education and zone are our judgment, where they are because O*NET’s occupation covers other work too. */
  readonly standIn: string | undefined;
}

/** What is asked for the facts: jobs, and what O*NET says of occupations. */
export type Figures = Pick<Entries, 'jobs' | 'occupations' | 'onetAsked'>;

type Place = Ladder['places'][number];

/**
 * Tell what education and preparation a job asks for. Its share was asked in the best-matched of its occupations in which
 * anybody was; where there is a stand-in, all is our judgment.
 */
export function schoolingOfJob(figures: Omit<Figures, 'jobs'>, job: Job): Schooling {
  const { education, jobZone, standIn, occupations } = job;
  const codes = occupations.map(({ soc }) => soc);
  return {
    education,
    askedIn: education.share === undefined ? undefined : firstAsked(figures, codes),
    zone: jobZone,
    zoneOf: standIn === undefined ? withZone(figures, codes[0]!, jobZone) : undefined,
    standIn,
  };
}

/** Tell what education and preparation a place of a ladder asks for. Both are of its own occupation, which may not be that of its job. */
export function schoolingOfPlace(figures: Figures, { education, jobZone, soc, job }: Place): Schooling {
  const codes = soc === undefined ? [] : [soc];
  const model = job === undefined ? undefined : figures.jobs.get(job);
  const isJudged = education?.label === model?.education.label && jobZone === model?.jobZone;
  return {
    education,
    askedIn: education?.share === undefined ? undefined : firstAsked(figures, codes),
    zone: jobZone,
    zoneOf: soc === undefined || jobZone === undefined ? undefined : withZone(figures, soc, jobZone),
    standIn: isJudged && education?.basis === 'editorial' ? model?.standIn : undefined,
  };
}

/** The first occupation in which people were asked. */
export function firstAsked(
  { occupations, onetAsked }: Omit<Figures, 'jobs'>,
  codes: readonly string[],
): AskedOccupation | undefined {
  for (const soc of codes) {
    const [title, asked] = [occupations.bySoc.get(soc)?.title, onetAsked?.asked[soc]];
    if (title !== undefined && asked !== undefined) return { soc, title, asked, isSmall: asked < smallSample };
  }
  return undefined;
}

function withZone({ occupations }: Omit<Figures, 'jobs'>, soc: string, zone: number): Occupation | undefined {
  const found = occupations.bySoc.get(soc);
  return found?.zone === zone ? { soc, title: found.title } : undefined;
}
