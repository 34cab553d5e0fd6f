import { competencyKind, type Entries, listBehaviors, type PlacedBehavior, whereIs } from '../atlas/entries.ts';
import { eitherWay, type Finding, problemAt } from '../errors.ts';
import { nearDuplicate } from '../policy.ts';
import { findJaccardPairs } from '../similarity/jaccard-pairs.ts';

/**
 * No two behaviors on the site say the same in nearly the same words; `findJaccardPairs` says how that is measured. A competency
 * that was made from another by changing words may keep what it did not change.
 */
export function behaviorsDiffer(entries: Entries): Finding[] {
  const behaviors = listBehaviors(entries);
  const pairs = findJaccardPairs(
    behaviors.map(({ text }) => text),
    nearDuplicate,
  );
  const apart = pairs.filter(
    ({ first, second }) => !areKin(entries, behaviors[first]!.competency, behaviors[second]!.competency),
  );
  return apart.map(({ first, second, jaccard }) =>
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

/** Whether one of two competencies was made from the other, or both from a third, by changing words. */
const areKin = (entries: Pick<Entries, 'technical'>, one: string, other: string): boolean =>
  one !== other && rootOf(entries, one) === rootOf(entries, other);

/** What a competency was first made from; itself when from nothing. */
function rootOf({ technical }: Pick<Entries, 'technical'>, id: string): string {
  const passed = new Set([id]);
  let root = id;
  for (let from = technical.get(id)?.adaptedFrom; from !== undefined && !passed.has(from);) {
    passed.add(from);
    root = from;
    from = technical.get(from)?.adaptedFrom;
  }
  return root;
}
