import { type Entries, listBehaviors, type PlacedBehavior, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';
import { nearDuplicate } from '../policy.ts';
import { findJaccardPairs } from '../similarity/jaccard-pairs.ts';

/** No two behaviors on the site say the same in nearly the same words; `findJaccardPairs` says how that is measured. */
export function behaviorsDiffer(entries: Entries): Problem[] {
  const behaviors = listBehaviors(entries);
  const pairs = findJaccardPairs(
    behaviors.map(({ text }) => text),
    nearDuplicate,
  );
  return pairs.map(({ first, second, jaccard }) => {
    const one = behaviors[first]!;
    const other = behaviors[second]!;
    const placeOf = ({ competency, path }: PlacedBehavior) =>
      whereIs(entries.technical.has(competency) ? 'technical' : 'competencies', competency, `${path}.text`);
    return {
      where: placeOf(other),
      what: `resembles ${one.id} (${placeOf(one)}) by ${jaccard.toFixed(2)} (limit ${nearDuplicate}): "${other.text}" and "${one.text}"`,
      fix: 'keep it where it belongs, and name the other competency under related',
    };
  });
}
