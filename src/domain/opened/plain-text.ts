/** Elements of HTML that statements are met with. Other words between angle brackets are words. */
const tags =
  /<(?:!--[^>]*-->|\/?(?:p|br|b|i|em|strong|u|s|sub|sup|span|div|ul|ol|li|a|img|font|table|thead|tbody|tr|td|th|h[1-6]|blockquote|pre|code|hr|script|style|math|m[inor]|mrow|mfrac|msup|msub)\b[^<>]*)>/gi;
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['deg', '°'],
]);

/** Signs that show nothing or turn the order of what follows. */
// eslint-disable-next-line no-control-regex -- these are the signs that are taken out
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Turn what a file says into plain text: tags of HTML, references to signs, unseen signs and white space at the ends are
 * taken out, runs of white space become one space. The result is shown as text only, never as markup.
 *
 * @returns the text, and whether markup was taken out of it
 */
export function plainText(raw: string): { readonly text: string; readonly markup: boolean } {
  const bare = raw.replace(tags, ' ');
  const told = bare.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
  });
  const text = told.replace(unseen, '').replace(/\s+/g, ' ').trim();
  return {
    text: bare === raw ? text : text.replace(/ +([.,;:!?])(?=\s|$)/g, '$1'),
    markup: bare !== raw || told !== bare,
  };
}
