/** A word, with a whole number (0–9) that grows by one with each doubling of the things it is in. */
type Spelling = readonly [word: string, times: number];

/**
 * Write words as lines in the order of the alphabet. Of each stands how many letters it begins with as the one before it (a digit
 * or a capital letter), then the others, then its number: `0abacus0`, `4e2`.
 *
 * @param spelled word → in how many things it is, at least 1
 */
export function serializeSpellings(spelled: ReadonlyMap<string, number>): string {
  const words = [...spelled]
    .filter(([word]) => /^[\p{L}\p{N}]+[+#]*$/u.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return words
    .map(([word, times], i) => {
      const same = sharedLetters(words[i - 1]?.[0] ?? '', word);
      return same.toString(36).toUpperCase() + word.slice(same) + String(Math.min(9, Math.floor(Math.log2(times))));
    })
    .join('\n');
}

/** Read what `serializeSpellings` wrote. */
export function parseSpellings(text: string): Spelling[] {
  let before = '';
  return text.split('\n').map((line) => {
    before = before.slice(0, parseInt(line[0]!, 36)) + line.slice(1, -1);
    return [before, Number(line.at(-1))];
  });
}

/** How many letters two words begin with alike; at most 35, for one sign. */
function sharedLetters(one: string, other: string): number {
  let same = 0;
  while (same < 35 && same < one.length && one[same] === other[same]) same += 1;
  return same;
}
