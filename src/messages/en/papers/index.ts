import type { JobFacts } from '../../../domain/hiring/job-facts.ts';
import type { Paper } from '../../../domain/hiring/paper.ts';
import { firstYearPaper, reviewPaper } from './after-hiring.ts';
import { criteriaPaper, interviewPaper } from './interview.ts';
import { positionPaper } from './position.ts';
import { schedulePaper } from './schedule.ts';

/** Write the papers of a job, in the order in which an employer needs them. */
export const papersOf = (facts: JobFacts): Paper[] => [
  positionPaper(facts),
  criteriaPaper(facts),
  interviewPaper(facts),
  reviewPaper(facts),
  firstYearPaper(facts),
  schedulePaper(facts),
];

/** The title of the papers of a job: `Papers for hiring: Nurse`. */
export const formatTitle = (job: string): string => `Papers for hiring: ${job}`;

/** The title of the schedule of an industry model: `Apprenticeship schedule: Retail`. */
export const formatScheduleTitle = (model: string): string => `Apprenticeship schedule: ${model}`;

export { modelSchedulePaper } from './schedule.ts';
export { labels } from './labels.ts';
