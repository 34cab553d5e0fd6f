import { Parser } from 'htmlparser2';
import { decode } from './elements.ts';

/**
 * Find where two pages differ, white space aside: that beside tags does not count, and a run of it counts as one space.
 * References such as `&quot;` and `&#34;` are the same as the character they stand for; the order of attributes does not count.
 *
 * @returns what each says there, with the few tags and texts before; undefined when the pages are the same
 */
export function firstDifference(
  one: string,
  other: string,
): { readonly one: string; readonly other: string } | undefined {
  const [these, those] = [partsOf(one), partsOf(other)];
  const at = Array.from({ length: Math.max(these.length, those.length) }).findIndex((_, i) => these[i] !== those[i]);
  if (at === -1) return undefined;
  const near = (parts: readonly string[]): string => parts.slice(Math.max(0, at - 3), at + 3).join('\n');
  return { one: near(these), other: near(those) };
}

/** Tags and texts of a page, one after the other. */
function partsOf(html: string): string[] {
  const parts: string[] = [];
  let text = '';
  const endText = (): void => {
    const bare = single(text);
    if (bare !== '') parts.push(bare);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${single(value)}"`);
      parts.push(`<${name}${written.sort().join('')}>`);
    },
    onclosetag(name) {
      if (name === 'textarea') text = decode(text);
      endText();
      parts.push(`</${name}>`);
    },
    ontext(data) {
      text += data;
    },
  });
  parser.end(html);
  endText();
  return parts;
}

const single = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
