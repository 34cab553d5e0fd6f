/** What a spreadsheet takes for the beginning of a formula, also in full width, and the mark that keeps it from doing so. */
const formulaStart = /^['=+\-@\t\r\n＝＋－＠]/;

/** Put an apostrophe before a text that a spreadsheet could run, and before one that begins with an apostrophe. */
export const guardFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** Take that apostrophe away again; a text without it comes back as it is. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
