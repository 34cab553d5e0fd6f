import { fill, textsOf } from './change.ts';
import { type Filled, filledLimits, textIn } from './filled.ts';
import { readAnswers, type SurveyAnswers, writeAnswers } from './survey.ts';

/** What came of one set of answers: counted, or why it was not. */
export type Counted = 'counted' | 'twice' | 'other-survey' | 'other-model' | 'nothing' | 'full';

const slot = (id: string): string => `came ${id}`;
const known = new Map<string, SurveyAnswers | undefined>();

/** The answers that came, in the order of their identifiers. */
export const cameIn = (survey: Filled): SurveyAnswers[] =>
  [...textsOf(survey)]
    .filter(([name]) => name.startsWith('came '))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, text]) => readOnce(text) ?? []);

/** Read a text that was read before only once: a survey of 500 answers is drawn anew after each change. */
function readOnce(text: string): SurveyAnswers | undefined {
  if (!known.has(text)) {
    const read = readAnswers(text);
    known.set(text, 'sent' in read ? read.sent : undefined);
  }
  return known.get(text);
}

/**
 * Count answers in, all in one step. Of the same identifier only the first is counted, and only what answers this survey, or a worksheet of
 * its model or job.
 *
 * @returns the survey, and what came of each, in order
 */
export function countIn(
  survey: Filled,
  all: readonly SurveyAnswers[],
  today: string,
): { readonly survey: Filled; readonly counted: readonly Counted[] } {
  const of = textIn(survey, 'of');
  const ids = new Set([...textsOf(survey).keys()].filter((name) => name.startsWith('came ')));
  const taken: Record<string, string> = {};
  const counted = all.map((answers): Counted => {
    const name = slot(answers.id);
    if (answers.survey !== undefined && answers.survey !== survey.id) return 'other-survey';
    if (answers.of !== of) return 'other-model';
    if (answers.cells.size === 0) return 'nothing';
    if (ids.has(name)) return 'twice';
    const text = writeAnswers(answers);
    if (ids.size >= filledLimits.came || text.length > filledLimits.answers) return 'full';
    ids.add(name);
    taken[name] = text;
    return 'counted';
  });
  return { survey: fill(survey, taken, today), counted };
}

/** Take all answers out of a survey. */
export const withoutCame = (survey: Filled, today: string): Filled =>
  fill(
    survey,
    Object.fromEntries(
      [...textsOf(survey).keys()].filter((name) => name.startsWith('came ')).map((name) => [name, '']),
    ),
    today,
  );
