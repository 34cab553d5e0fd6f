import { judgeBehavior } from '../../domain/plainness/judge-behavior.ts';
import { type Fault, judgeProse } from '../../domain/plainness/judge-prose.ts';
import { secondAct } from '../../domain/plainness/second-act.ts';
import { gatherTerms } from '../../domain/plainness/known-terms.ts';
import { wordsOf } from '../../domain/plainness/words.ts';
import { tokenize } from '../../domain/similarity/stems.ts';
import { formatHint, formatSecondAct } from '#messages/build-model-hints.ts';

const told = (faults: readonly Fault[], text: string): string[] =>
  faults.map(({ what, fix }) => formatHint(what, fix, text));

/** The words of a name, which a reader of its block knows. */
const termsOf = (title: string) => [gatherTerms(wordsOf(title).map((word) => [word]))];

/** What would make a definition easier to read. */
export const hintsFor = (text: string, title: string): string[] =>
  text === '' ? [] : told(judgeProse(text, termsOf(title)), text);

/**
 * What would make a behavior or a function clearer.
 *
 * @param others the other statements of its block, whose first words are verbs
 */
export function hintsForStatement(text: string, title: string, others: readonly string[]): string[] {
  if (text === '') return [];
  const verbs = new Set(others.map((one) => tokenize(one)[0] ?? ''));
  const second = secondAct(text, (word) => verbs.has(word));
  return [
    ...told([...judgeBehavior(text), ...judgeProse(text, termsOf(title))], text),
    ...(second === undefined ? [] : [formatSecondAct(second)]),
  ];
}
