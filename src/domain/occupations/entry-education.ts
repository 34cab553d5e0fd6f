import type { Occupation } from '../../schemas/occupation.ts';
import { educationAnswers } from './limits.ts';

/** What those asked by O*NET name as the education that a new hire needs. */
export interface EducationAnswers {
  /** Who was asked. */
  readonly by: 'workers' | 'experts';
  /** The most frequent answers: O*NET's level, 1–12, and the share of those asked in percent; the most frequent first. */
  readonly answers: readonly { readonly level: number; readonly share: number }[];
}

/**
 * Say what those asked name as the education that a new hire needs: nothing when nobody was asked, and `imprecise` when O*NET
 * advises against showing the figures.
 */
export function educationAnswersOf({
  education,
}: Pick<Occupation, 'education'>): EducationAnswers | 'imprecise' | null {
  if (!education) return null;
  if (education.imprecise) return 'imprecise';
  const answers = education.shares
    .map((share, i) => ({ level: i + 1, share }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, i) => i === 0 || share >= educationAnswers.least)
    .slice(0, educationAnswers.most);
  return { by: education.by === 'I' ? 'workers' : 'experts', answers };
}
