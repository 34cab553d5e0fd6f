import { distance } from 'fastest-levenshtein';

/**
 * Find the known name nearest to one that nobody has, for "did you mean".
 *
 * @returns the name with the fewest changed letters, at most a third of its length and never more than four; else undefined
 */
export function suggest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(4, Math.ceil(wrong.length / 3)) + 1;
  for (const name of known) {
    const changes = distance(wrong.toLowerCase(), name.toLowerCase());
    if (changes < fewest) {
      fewest = changes;
      best = name;
    }
  }
  return best;
}

/** Ask whether the known name nearest to a wrong one is meant: `did you mean "teamwork"?`; nothing when none is near. */
export function didYouMean(wrong: string, known: Iterable<string>): string | undefined {
  const near = suggest(wrong, known);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}
