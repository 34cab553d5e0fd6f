/** Signs that Markdown or MDX reads wherever they stand. */
const signs = /[\\`*_{}[\]<>#|~$&]/g;

/**
 * Write paragraphs as prose for the content. What a person wrote is words: no sign of it becomes markup or code, and no line begins
 * with a word that MDX takes for code.
 *
 * @param paragraphs each on one line
 */
export const prose = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => begun(text.replace(signs, '\\$&'))).join('\n\n');

/** The beginning of a line, where a sign or a word may make a list, a rule or code of it. */
const begun = (text: string): string =>
  text
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^([ie])(mport|xport)\b/, (_, first: string, rest: string) => `&#${first.charCodeAt(0)};${rest}`);
