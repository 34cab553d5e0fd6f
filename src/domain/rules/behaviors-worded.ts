import { competencyKind, type Entries, listBehaviors } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { hiddenActs } from '../policy.ts';
import { tokenize } from '../similarity/stems.ts';

/** Words that end in "s" and are no verb, and yet begin sentences. */
const noVerb = new Set(
  'always perhaps this its his hers employees workers others customers besides afterwards sometimes'.split(' '),
);

/** A behavior is one sentence that begins with a verb in the third person and names an act. How long it may be says `prosePlain`. */
export function behaviorsWorded(entries: Entries): Finding[] {
  return listBehaviors(entries).flatMap(({ competency, text, path }) => {
    const first = tokenize(text)[0] ?? '';
    const problems: Finding[] = [];
    const add = (what: string, fix: string) =>
      problems.push(problemAt(competencyKind(competency), competency, `${path}.text`, what, fix));
    if (hiddenActs.has(first)) {
      add(`"${first}" hides the act: "${text}"`, 'say what one would see or hear');
    } else if (!/[^s]s$/.test(first) || noVerb.has(first)) {
      add(
        `does not begin with a verb in the third person: "${text}"`,
        'begin with what the person does: "Asks …", "Measures …"',
      );
    }
    if (/[.!?…]["”']?\s+\S/u.test(text)) {
      add(`more than one sentence: "${text}"`, 'keep one sentence');
    }
    return problems;
  });
}
