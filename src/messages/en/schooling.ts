import type { AskedOccupation } from '../../domain/atlas/schooling.ts';
import { formatZoneNumber } from './job-zones.ts';

/**
 * Who named an education, beside it: `named by 56 of 100 in Registered Nurses (28 people asked, a small sample)`.
 *
 * @param share 1–100
 */
export function formatShare(share: number, { title, asked, isSmall }: AskedOccupation): string {
  return `named by ${share} of 100 in ${title} (${asked} people asked${isSmall ? ', a small sample' : ''})`;
}

/** Whose job zone is told, beside it, where nothing else names the occupation: `O*NET’s for Registered Nurses`. */
export const formatZoneOf = (title: string): string => `O*NET’s for ${title}`;

/** What stands before the reason why education or preparation of a place are not those of the job it names. */
export const formatOtherThanJob = (job: string): string => `Other than on the page of ${job}:`;

/** Education and job zone of a place, in few words, where they are not those of the job: `bachelor's degree, job zone 4 of 5`. */
export const formatSchooling = (education: string | undefined, zone: number | undefined): string =>
  [education, zone && formatZoneNumber(zone)].filter(Boolean).join(', ');

/** Words around education and preparation. */
export const labels = {
  education: 'Education',
  preparation: 'Preparation',
  judged: 'Education and preparation are our judgment.',
} as const;
