/** Words that YAML reads as something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A text that needs no quotes: it begins with a letter and holds no sign that YAML reads. */
const plain = /^\p{L}[\p{L}\p{N} .,;()/’–&%+*_-]*(?<! )$/u;
/** What is not seen, or breaks a line: written by its number. */
const unseen = /[^\P{C} ]|[^\P{Z} ]/gu;

/** A value that can be written: what JSON can hold. */
type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value | undefined };

/**
 * Write fields as YAML, as the entries of the content are written: a field a line, a list below its name. Every text comes back
 * as it was, whatever it holds.
 */
export const yaml = (fields: { readonly [name: string]: Value | undefined }): string => `${lines(fields).join('\n')}\n`;

function lines(value: Value): string[] {
  if (Array.isArray(value))
    return (value as readonly Value[]).flatMap((member) =>
      lines(member).map((line, i) => `${i === 0 ? '-' : ' '} ${line}`),
    );
  if (typeof value !== 'object') return [scalar(value)];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (inner === undefined) return [];
    if (typeof inner !== 'object') return [`${name}: ${scalar(inner)}`];
    const below = lines(inner);
    if (below.length === 0) return [`${name}: ${Array.isArray(inner) ? '[]' : '{}'}`];
    return [`${name}:`, ...below.map((line) => `  ${line}`)];
  });
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string' || (plain.test(value) && !reserved.test(value))) return String(value);
  // What JSON writes in quotes, YAML reads in quotes.
  return JSON.stringify(value).replace(unseen, (sign) =>
    [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}
