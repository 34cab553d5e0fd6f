import { competencyKind, type Entries, listBehaviors } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { judgeBehavior } from '../plainness/judge-behavior.ts';

/** A behavior is one sentence that begins with a verb in the third person and names an act. How long it may be says `prosePlain`. */
export const behaviorsWorded = (entries: Entries): Finding[] =>
  listBehaviors(entries).flatMap(({ competency, text, path }) =>
    judgeBehavior(text).map(({ what, fix }) =>
      problemAt(competencyKind(competency), competency, `${path}.text`, what, fix),
    ),
  );
