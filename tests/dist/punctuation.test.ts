import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { builtPages, isHere } from '../fixtures/built-site.ts';

const pages = builtPages().filter(isHere);

/** Text of a page as it is read, where a part that begins on a line of its own begins with a sign of its own. */
function readText(html: string): string {
  const inline = /^(?:a|abbr|b|cite|code|em|i|kbd|mark|q|small|span|strong|sup)$/;
  const silent = /^(?:script|style|svg|pre|textarea|noscript|select|title)$/;
  let text = '';
  let depth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (silent.test(name)) depth++;
      else if (!inline.test(name)) text += '¶';
    },
    ontext(part) {
      if (depth === 0) text += part;
    },
    onclosetag(name) {
      if (silent.test(name)) depth--;
      else if (!inline.test(name)) text += '¶';
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ');
}

describe('punctuation of the built pages', () => {
  const texts = pages.map(({ path, html }) => ({ path, text: readText(html.slice(html.indexOf('<body'))) }));

  test('no comma, semicolon or full stop has a space before it', () => {
    const faults = texts.flatMap(({ path, text }) => {
      const [found] = /[^¶ ]{1,20} [,;](?= )|[a-z] \.(?=[ ¶])/.exec(text) ?? [];
      return found ? [`${path}: “${found}”`] : [];
    });
    expect(faults).toEqual([]);
  });
});
