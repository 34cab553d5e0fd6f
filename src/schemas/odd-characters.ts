/**
 * A character that no text of the content may hold, because a reader does not see it or a format cannot carry it: control
 * characters (line breaks and tabs among them), zero-width and direction marks, separators other than the plain space,
 * half pairs, private and void code points, and the mark that stands where a character was lost. XML 1.0 forbids some of
 * them outright, and a single one would make the feed unreadable.
 */
export const oddCharacter =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFFD]|(?! )\p{Z}/u;

/** What people call the ones they meet, by code point. */
const names: Readonly<Record<number, string>> = {
  0x09: 'tab',
  0x0a: 'line break',
  0x0d: 'carriage return',
  0x85: 'next line',
  0xa0: 'no-break space',
  0xad: 'soft hyphen',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x2060: 'word joiner',
  0xfeff: 'byte-order mark',
  0xfffd: 'mark of a lost character',
};

/** Kinds of odd character, the first that fits naming it. */
const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/\p{Bidi_Control}/u, 'direction mark'],
  [/\p{Z}/u, 'space of another width'],
  [/\p{Cs}/u, 'half of a pair'],
  [/\p{Co}/u, 'private character'],
  [/\p{Noncharacter_Code_Point}/u, 'void code point'],
];

/** Name a character by its code point and in words: `U+200B (zero-width space)`. */
export function nameCharacter(character: string): string {
  const point = character.codePointAt(0)!;
  const name = names[point] ?? kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'invisible character';
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')} (${name})`;
}

/** Say how to mend a text that holds an odd character; of several, the first one is named. */
export function cureOddCharacter(text: string): string {
  const found = oddCharacter.exec(text);
  if (!found) return '';
  const before = text.slice(Math.max(0, found.index - 20), found.index).replace(/^.*[\n\r]/s, '');
  const place = before.trim() ? ` after "${before.trim()}"` : '';
  if (found[0] === '\n')
    return `write the text without line breaks${place}; one that is too long for a line of the file may begin with ">-" and go on below`;
  const instead = /\p{Z}|\t/u.test(found[0]) ? 'write a plain space in the place of' : 'take out';
  return `${instead} ${nameCharacter(found[0])}${place}`;
}
