import { type Entries, listBehaviors } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { secondAct } from '../plainness/second-act.ts';
import { tokenize } from '../similarity/stems.ts';

/** A critical work function holds one act. A verb is a word with which some behavior or function begins. */
export function functionsSingle(entries: Entries): Finding[] {
  const behaviors = listBehaviors(entries);
  const verbs = new Set(behaviors.map(({ text }) => tokenize(text)[0] ?? ''));
  return behaviors.flatMap(({ competency, text, path }) => {
    if (!entries.technical.has(competency)) return [];
    const verb = secondAct(text, (word) => verbs.has(word));
    return verb === undefined
      ? []
      : [
          problemAt(
            'technical',
            competency,
            `${path}.text`,
            `a second act begins with "${verb}": "${text}"`,
            'keep one act, or make two functions of it',
          ),
        ];
  });
}
