import { type Entries, listBehaviors, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';
import { hiddenActs } from '../policy.ts';
import { tokenize } from '../similarity/stems.ts';

/** Words that end in "s" and are no verb, and yet begin sentences. */
const noVerb = new Set(
  'always perhaps this its his hers employees workers others customers besides afterwards sometimes'.split(' '),
);

/** A behavior is one sentence that begins with a verb in the third person and names an act. How long it may be says `prosePlain`. */
export function behaviorsWorded(entries: Entries): Problem[] {
  return listBehaviors(entries).flatMap(({ competency, text, path }) => {
    const where = whereIs(entries.technical.has(competency) ? 'technical' : 'competencies', competency, `${path}.text`);
    const first = tokenize(text)[0] ?? '';
    const problems: Problem[] = [];
    if (hiddenActs.has(first)) {
      problems.push({ where, what: `"${first}" hides the act: "${text}"`, fix: 'say what one would see or hear' });
    } else if (!/[^s]s$/.test(first) || noVerb.has(first)) {
      problems.push({
        where,
        what: `does not begin with a verb in the third person: "${text}"`,
        fix: 'begin with what the person does: "Asks …", "Measures …"',
      });
    }
    if (/[.!?…]["”']?\s+\S/u.test(text)) {
      problems.push({ where, what: `more than one sentence: "${text}"`, fix: 'keep one sentence' });
    }
    return problems;
  });
}
