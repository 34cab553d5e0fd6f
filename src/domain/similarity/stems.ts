/** Words that carry grammar and no meaning of their own; left out when sentences are compared. */
const grammar: ReadonlySet<string> = new Set(
  (
    'a about above across after again against all along already also an and another any are around as at away back be because become been ' +
    'before behind being below between both but by can cannot could did do does done down during each either else enough even every few ' +
    'first for from further had has have having her here hers him his how i if in instead into is it its itself just later least less ' +
    'long many may me might more most much must my near next no nor not now of off on once one only onto or other others our out over own ' +
    'per rather same second she should since so some soon still such than that the their theirs them themselves then there these they ' +
    'this those three through to together too toward two under until up upon us very was we were what when where whether which while who ' +
    'whom whose why will with within without would yet you your'
  ).split(' '),
);

/** Split text into lower-case words; apostrophes and hyphens stay inside a word, digits count as words. */
export function tokenize(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/**
 * Bring the forms of an English word together: `checks`, `checking` and `checked` give `check`.
 *
 * A light stemmer after Harman, "How effective is suffixing?" (JASIS 42, 1991), with -ed, -ing, -er and -ly added.
 * It errs toward leaving words apart.
 */
export function stem(word: string): string {
  let root = word.replace(/'s?$/, '');
  if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`;
  else if (root.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (root.length > 3 && /[^su]s$/.test(root)) root = root.slice(0, -1);
  for (const ending of ['ing', 'ed', 'er', 'ly']) {
    if (root.length - ending.length >= 3 && root.endsWith(ending)) {
      root = root.slice(0, -ending.length).replace(/([^aeiousl])\1$/, '$1');
      break;
    }
  }
  return root.length > 3 ? root.replace(/e$/, '') : root;
}

/** Whether a word in small letters carries grammar and no meaning of its own: “the”. */
export const isGrammar = (word: string): boolean => grammar.has(word);

/** The words in a text that carry meaning, in order, each as often as it occurs. */
export const meaningfulWords = (text: string): string[] => tokenize(text).filter((word) => !grammar.has(word));

/** The stems of the words in a text that carry meaning, in order, each as often as it occurs. */
export const meaningfulStems = (text: string): string[] => meaningfulWords(text).map(stem);
