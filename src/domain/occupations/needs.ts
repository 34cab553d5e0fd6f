import { needGrades } from '../policy.ts';
import type { JobProfile, OccupationsNeed } from './job-profiles.ts';

/** How much a competency is needed beside all rated occupations, in plain words: much more than by most, more, as, or less. */
export type NeedGrade = keyof typeof needGrades | 'less';

/** The grades, the highest first. */
export const gradesInOrder: readonly NeedGrade[] = ['much-more', 'more', 'as', 'less'];

/** Put a standard score into plain words. */
export function gradeOf(score: number): NeedGrade {
  return gradesInOrder.find((grade) => grade === 'less' || score >= needGrades[grade])!;
}

/** Whether a grade says more than most. */
export const isMore = (grade: NeedGrade): boolean => grade === 'much-more' || grade === 'more';

/** A competency that a job needs by its occupations, and is not among its own. */
export interface RestNeed extends OccupationsNeed {
  readonly competency: string;
  readonly grade: NeedGrade;
}

/** List what the occupations of a job say of the library besides its own set: the highest first, equal ones by id. */
export function restOf({ competencies }: Pick<JobProfile, 'competencies'>): RestNeed[] {
  return [...competencies]
    .flatMap(([competency, need]) =>
      need.from === 'occupations' ? [{ competency, ...need, grade: gradeOf(need.score) }] : [],
    )
    .sort((a, b) => b.score - a.score || (a.competency < b.competency ? -1 : 1));
}
