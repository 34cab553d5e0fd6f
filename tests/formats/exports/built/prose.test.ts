import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../scripts/disk/read-body.ts';
import { prose } from '../../../../src/exports/built/prose.ts';

describe('prose(paragraphs)', () => {
  test.for([
    'Plain words, with a comma.',
    '<b>bold</b> and <Component /> and {code} and {/* comment */}',
    '*stars*, **more**, _under_, ~~struck~~, `code`, ![x](y), [words](/jobs/)',
    'export const a = 1;',
    'import flour from mills.',
    'Exports grow.',
    '# A heading?',
    '1. One',
    '2) Two',
    '- a list',
    '+ a list',
    '> quoted',
    '| a | b |',
    '---',
    '===',
    ':::note',
    '&amp; &lt;b&gt; &#105;mport',
    'a \\ b',
    '$x$',
  ])('keeps “%s” as words', (text) => {
    const problems: never[] = [];
    const { passages, links } = readBody(prose([text, 'Second.']), 'x.mdx', 0, [], problems);
    expect(problems).toEqual([]);
    expect(links).toEqual([]);
    expect(passages.map((one) => one.text)).toEqual([text, 'Second.']);
  });
});
