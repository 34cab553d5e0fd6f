/** What a pattern is made of: an escape, a class in brackets, or one sign. */
const tokens = /\\p\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\[\s\S]|\[(?:\\p\{[^}]*\}|\\[\s\S]|[^\]\\])*\]|[\s\S]/g;

/** Everything but the letters that begin no sentence. Wider than a class of capitals, which no engine shares with another. */
const noSmallLetter = '[^a-z]';

/**
 * Write a pattern so that ECMAScript, Python and Java read it and give the same answer: JSON Schemas are for everybody.
 * Classes by property, such as `\p{Lu}`, stop Python; `\d`, `\w`, `\s` and `.` are not the same signs everywhere.
 *
 * What is written may take more than what was given, never less: a capital becomes anything but a small letter from a to
 * z. One thing is left: `$` also stands before a line end at the very end in Python and Java.
 *
 * @param pattern of ECMAScript with the flag u: `^[\p{Lu}\d][\s\S]*\.$`
 * @throws {RangeError} for what has no shared form; give the schema another pattern then
 */
export function sharedPattern(pattern: string): string {
  if (/\(\?(?!:)/.test(pattern)) throw new RangeError(`${pattern} has a group that engines do not share`);
  return (pattern.match(tokens) ?? []).map(sharedToken).join('');
}

function sharedToken(token: string): string {
  if (token === '[\\s\\S]') return token;
  if (token.startsWith('\\p') || (token.startsWith('[') && token.includes('\\p'))) {
    if (/^\\p\{Lu\}$|^\[\\p\{Lu\}(?:\\d|0-9)?\]$/.test(token)) return noSmallLetter;
    throw new RangeError(`${token} has no form that engines share`);
  }
  if (token.startsWith('[')) return asItIs(token.replaceAll('\\d', '0-9').replaceAll('\\w', 'A-Za-z0-9_'));
  switch (token) {
    case '\\d':
      return '[0-9]';
    case '\\w':
      return '[A-Za-z0-9_]';
    case '\\S':
      return '[^ \\t\\n\\r]';
    case '.':
      return '[^\\n\\r]';
    case '\\/':
      return '/';
    default:
      return asItIs(token);
  }
}

/** A token as it is, unless an engine reads it otherwise. */
function asItIs(token: string): string {
  if (/\\[A-Zbsu]/.test(token)) throw new RangeError(`${token} has no form that engines share`);
  return token;
}
