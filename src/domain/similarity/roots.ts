import { stem } from './stems.ts';

/** Endings that make one word of another, as `stem` leaves them, the longest first. */
const endings = (
  'ification ational ization isation ication ability ibility ancies encies ition ation ement ician ship anc enc abl ibl ment ness ' +
  'hood ical ativ ist ian ion ant ent iv ity ous ful ary ory ery ify iz ag al ic er or ar y'
).split(' ');

/** Letters that are left of a word without its ending, at least: fewer would bring strangers together, as “mental” and “mentor”. */
const leastLetters = 4;
const leastOf = new Map(endings.map((one) => [one, /^(?:al|er|or|ar|y)$/.test(one) ? leastLetters + 1 : leastLetters]));
const endingsOn = Map.groupBy(endings, (one) => one.at(-1)!);

/**
 * Bring a word together with its kin, however they are made and wherever they are spelled: `manager`, `management` and `managing`
 * give `manag`; `organised` and `organization` give `organ`; `centre` and `center` give `cent`. It goes further than `stem`, so
 * strangers meet now and then: whoever compares roots compares the words as well.
 */
export const rootOf = (word: string): string => formsOf(word).root;

/** Both at once, as a root is made from a stem. */
export function formsOf(word: string): { readonly stem: string; readonly root: string } {
  const stemmed = stemOf(word);
  return { stem: stemmed, root: /^[a-z]{4,}$/.test(word) ? cutEndings(stemmed) : word };
}

function cutEndings(stemmed: string): string {
  let root = stemmed;
  if (/ee[rd]$/.test(root)) return root;
  for (let round = 0; round < 3; round += 1) {
    const ending = endingsOn
      .get(root.at(-1)!)
      ?.find((one) => root.endsWith(one) && root.length - one.length >= leastOf.get(one)!);
    if (ending === undefined) break;
    root = root.slice(0, -ending.length);
  }
  if (root.length > leastLetters) root = root.replace(/[eiy]$/, '');
  return root.replace(/([^aeiou])\1$/, '$1');
}

/** Bring the forms of a word together as `stem` does, in either spelling: `organised` gives `organiz`. */
export function stemOf(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  // What sounds like an ending may be none: “career” and “care”, “speed” and “spe…”.
  return /ee[rd]s?$/.test(word) ? word.replace(/s$/, '') : stem(american(word));
}

/** Spell a British word as it is spelled in the United States; not every result is a word. */
function american(word: string): string {
  // Most words have none of this: a search takes apart a thousand of them for one answer.
  if (!/[iy]s[ei]|[iy]sat|our|re[sd]?$|ogues?$|ll|mme|nce|ae/.test(word)) return word;
  return word
    .replace(/is(e|ed|er|ers|es|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|er|ers|es|ing)$/, 'yz$1')
    .replace(/([bcdfgklmnrtv])our(s|ed|ing|er|ers|al|able)?$/, '$1or$2')
    .replace(/([bcdgtv])re(s|d)?$/, '$1er$2')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/l(l)(ing|ed|er|ers|or|ors)$/, 'l$2')
    .replace(/mme(s)?$/, 'm$1')
    .replace(/([aeiou])nce(s|d)?$/, '$1nse$2')
    .replace(/ae(?=[a-z]{3})/, 'e');
}
