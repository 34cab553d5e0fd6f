import { competencyKind, type Entries, listBehaviors, type PlacedBehavior, whereIs } from '../atlas/entries.ts';
import { eitherWay, type Finding, problemAt } from '../errors.ts';
import { nearDuplicate } from '../policy.ts';
import { findJaccardPairs } from '../similarity/jaccard-pairs.ts';

/** No two behaviors on the site say the same in nearly the same words; `findJaccardPairs` says how that is measured. */
export function behaviorsDiffer(entries: Entries): Finding[] {
  const behaviors = listBehaviors(entries);
  const pairs = findJaccardPairs(
    behaviors.map(({ text }) => text),
    nearDuplicate,
  );
  return pairs.map(({ first, second, jaccard }) =>
    eitherWay(behaviors[second]!, behaviors[first]!, (one, other) =>
      problemAt(
        ...placeOf(one),
        `resembles ${other.id} (${whereIs(...placeOf(other))}) by ${jaccard.toFixed(2)} (limit ${nearDuplicate}): "${one.text}" and "${other.text}"`,
        'keep it where it belongs, and name the other competency under related',
      ),
    ),
  );
}

const placeOf = ({ competency, path }: PlacedBehavior) =>
  [competencyKind(competency), competency, `${path}.text`] as const;
