import type { Level } from '../../schemas/parts.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { interviewTopics } from '../policy.ts';
import { type InterviewTopic, interviewGuide } from './interview-guide.ts';

const levelBelow: Readonly<Record<Level, Level | undefined>> = {
  basic: undefined,
  skilled: 'basic',
  advanced: 'skilled',
  expert: 'advanced',
};

/** What is heard in an answer, from the content alone: how many of the acts it tells, and which level it comes up to. */
export interface AnswerSigns {
  /** Acts of this job to listen for; a strong answer tells all of them or their like, a fair one some, a weak one none. */
  readonly acts: number;
  /** The level to look for and what it is seen to do; undefined where nobody has told it. */
  readonly strong: LevelSign | undefined;
  /** The level below it; undefined where there is none, or nobody has told it. */
  readonly fair: LevelSign | undefined;
}

/** A level, and what it is seen to do. */
export interface LevelSign {
  readonly level: Level;
  readonly text: string;
}

/** A competency to ask about, with what to hear in an answer. */
export interface AskedTopic extends InterviewTopic {
  readonly signs: AnswerSigns;
}

/** What is asked in one interview, and which competencies it leaves for another way to judge. */
export interface InterviewPlan {
  readonly asked: readonly AskedTopic[];
  /** Those that the library has no questions for, or that come after the first seven. */
  readonly left: readonly InterviewTopic[];
}

/**
 * Choose what one interview asks: the competencies with questions, those of high importance first, at most seven, and say
 * of each what a strong, a fair and a weak answer holds.
 *
 * @throws {UnknownIdError} if no job has the id
 */
export function interviewPlan(atlas: Atlas, id: string): InterviewPlan {
  const { topics } = interviewGuide(atlas, id);
  const chosen = new Set(topics.filter(({ questions }) => questions.length > 0).slice(0, interviewTopics));
  return {
    asked: topics.filter((topic) => chosen.has(topic)).map((topic) => ({ ...topic, signs: answerSigns(atlas, topic) })),
    left: topics.filter((topic) => !chosen.has(topic)),
  };
}

/** Say what to hear in an answer about a competency of a job. */
export function answerSigns(
  { competencies, technical }: Pick<Atlas, 'competencies' | 'technical'>,
  { competency, level, acts }: Pick<InterviewTopic, 'competency' | 'level' | 'acts'>,
): AnswerSigns {
  const texts = (competencies.get(competency) ?? technical.get(competency))?.levels;
  const sign = (of: Level | undefined): LevelSign | undefined =>
    of && texts ? { level: of, text: texts[of] } : undefined;
  return { acts: acts.length, strong: sign(level), fair: sign(levelBelow[level]) };
}
