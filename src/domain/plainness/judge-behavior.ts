import type { Fault } from './judge-prose.ts';
import { hiddenActs } from '../policy.ts';
import { tokenize } from '../similarity/stems.ts';

/** Words that end in "s" and are no verb, and yet begin sentences. */
const noVerb = new Set(
  'always perhaps this its his hers employees workers others customers besides afterwards sometimes'.split(' '),
);

/** Find what is wrong with a behavior or a function: it is one sentence that begins with a verb in the third person and names an act. */
export function judgeBehavior(text: string): Fault[] {
  const first = tokenize(text)[0] ?? '';
  const faults: Fault[] = [];
  if (hiddenActs.has(first)) {
    faults.push({ what: `"${first}" hides the act: "${text}"`, fix: 'say what one would see or hear' });
  } else if (!/[^s]s$/.test(first) || noVerb.has(first)) {
    faults.push({
      what: `does not begin with a verb in the third person: "${text}"`,
      fix: 'begin with what the person does: "Asks …", "Measures …"',
    });
  }
  if (/[.!?…]["”']?\s+\S/u.test(text)) {
    faults.push({ what: `more than one sentence: "${text}"`, fix: 'keep one sentence' });
  }
  return faults;
}
