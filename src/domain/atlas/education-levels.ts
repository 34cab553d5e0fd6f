/** Levels of education, from the least to the most, with the words by which what people wrote of one is known. */
const wordsOf = {
  'no-diploma': /no diploma|less than high school|or less\b/i,
  'high-school': /high school diploma/i,
  'some-college': /some college/i,
  certificate: /certificate|apprenticeship/i,
  associate: /associate/i,
  bachelor: /bachelor/i,
  master: /(?<!post-)master/i,
  doctorate: /doctora|professional degree/i,
} as const;

/** A level of education: `high-school`, `bachelor`. */
export type EducationLevel = keyof typeof wordsOf;

/** Every level of education, from the least to the most. */
export const educationLevels = Object.keys(wordsOf) as readonly EducationLevel[];

/**
 * Read which levels of education the words of an entry name.
 *
 * @param label as it stands in the entry: `high school diploma or some college`
 * @returns from the least to the most; empty where it names none, as in `no set level`
 */
export const levelsOfEducation = (label: string): EducationLevel[] =>
  educationLevels.filter((level) => wordsOf[level].test(label));
