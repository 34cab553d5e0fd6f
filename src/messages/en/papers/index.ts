import type { JobFacts } from '../../../domain/hiring/job-facts.ts';
import type { Paper } from '../../../domain/hiring/paper.ts';
import { firstYearPaper, reviewPaper, schedulePaper } from './after-hiring.ts';
import { criteriaPaper, interviewPaper } from './interview.ts';
import { positionPaper } from './position.ts';

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

export { labels } from './labels.ts';
