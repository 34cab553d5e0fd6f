import type { Atlas } from '../atlas/atlas.ts';
import { payOf, type PayRange } from '../occupations/pay.ts';

/** What half of the people in the occupation of a job, or of a place of a ladder, earn. Plain enough to be sent to a browser. */
export interface PlacePay {
  /** O*NET-SOC code and title of the occupation. */
  readonly soc: string;
  readonly occupation: string;
  /** Code of the line of wages: the figures do not tell two places with one code apart. */
  readonly line: string;
  /** In US dollars. */
  readonly median: number;
  readonly per: PayRange['per'];
  /** What the survey calls those whom the figure is of, where it counts the occupation among others; else empty. */
  readonly among: string;
  /** Number of other occupations of O*NET that the same figure is of. */
  readonly others: number;
}

/** What is asked for pay. */
type Paid = Pick<Atlas, 'jobs' | 'occupations'>;

/**
 * Say what a place of a ladder pays: its own occupation, or else the one that fits its job best.
 *
 * @returns null where it names no occupation, or no figure of it is published
 */
export function payOfPlace(
  atlas: Paid,
  { soc, job }: { readonly soc?: string | undefined; readonly job?: string | undefined },
): PlacePay | null {
  const code = soc ?? (job === undefined ? undefined : atlas.jobs.get(job)?.occupations[0]?.soc);
  const occupation = code === undefined ? undefined : atlas.occupations.bySoc.get(code);
  const pay = occupation && payOf(atlas.occupations, occupation);
  return pay
    ? {
        soc: occupation.soc,
        occupation: occupation.title,
        line: occupation.wages!.code,
        median: pay.median,
        per: pay.per,
        among: pay.isGroup ? pay.title : '',
        others: pay.others.length,
      }
    : null;
}
