import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../scripts/disk/read-body.ts';
import type { Problem } from '../../src/domain/errors.ts';

const where = 'content/guides/reading.mdx';

function read(text: string, components: readonly string[] = []) {
  const problems: Problem[] = [];
  return { ...readBody(text, where, 10, components, problems), problems };
}

describe('readBody(text, where, above, components, problems)', () => {
  test.for([
    'Bread *rises* in **an hour**, `yeast` helps.',
    '## Rye\n\n### Sour\n\n- one\n- two\n  1. three\n\n> said\n\n---\n\n~~gone~~ \\\nnext',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    'Under 5 %, O\\*NET, \\{name\\}, a \\< b, 3 > 2, &amp; and &lt;.',
    '[Jobs](/jobs/), [here](#rye), [there](https://example.org/a?b#c "T"), [mail](mailto:a@example.org)',
    '[one][ref]\n\n[ref]: https://example.org/',
    '{/* a note for those who write */}\n\nText {/* and another */} here.',
    'Bread.[^1]\n\n[^1]: Of rye.',
    '```\nconst code = { shown: 1 };\n\tand a tab\n```',
    'Imports of flour rose. Exports fell.\n\nimporting is work',
    '',
  ])('takes %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });

  test.for([
    ['A share of <5% is small.', '11:12', /^is no MDX: Unexpected character after "<"/, /"\\<" for "less than"/],
    ['Write to <me@example.org>.', '11:10', /^is no MDX: /, /\[words\]\(https/],
    ['See <https://example.org/>.', '11:5', /^is no MDX: /, /\[words\]\(https/],
    ['a\n\n{', '13:1', /^is no MDX: Unexpected end of file in expression/, /"\\{" for a brace/],
    ['<!-- note -->', '11:1', /^is no MDX: /, /\{\/\* text \*\/\}/],
    ['a\n\n<div>\n\ntext', '13:1', /^is no MDX: Expected a closing tag for "<div>"$/, /take the tag out/],
    ['a {1 +} b', '11:', /^is no MDX: /, /brace/],
    ['Hello {name}.', '11', /^"\{name\}" is code, and prose runs none$/, /\\\{/],
    ['{process.env.HOME}', '11', /^"\{process\.env\.HOME\}" is code/, /words themselves/],
    ['a\n\n{/* x */ 1}', '13', /is code/, /words/],
    ['import x from "y"\n\ntext', '11', /^"import x from "y"" is code/, /take it out/],
    ['text\n\nexport const a = 1', '13', /^"export const a = 1" is code/, /take it out/],
    ['export const a = "x\\', '11', /code$|^is no MDX|is code/, /./],
    ['<script>alert(1)</script>', '11', /^"<script>" is markup of HTML$/, /Markdown/],
    ['a <b>c</b>', '11', /^"<b>" is markup of HTML$/, /Markdown/],
    ['<></>', '11', /^"<>" is markup of HTML$/, /Markdown/],
    ['a\n\n<Nowhere />', '13', /^no component is called "Nowhere"$/, /take it out/],
    ['# A second title', '11', /^is a second title/, /"##"/],
    ['A title\n===', '11', /^is a second title/, /"##"/],
    ['[x](javascript:alert(1))', '11', /^a link leads to "javascript:alert\(1\)"$/, /https/],
    ['[x](JaVaScRiPt:alert(1))', '11', /^a link leads to/, /https/],
    ['[x](javascript&#58;alert(1))', '11', /^a link leads to/, /https/],
    ['[x](<  javascript:a>)', '11', /^a link leads to/, /https/],
    ['[x](data:text/html,y)', '11', /^a link leads to/, /https/],
    ['[x](vbscript:y)', '11', /^a link leads to/, /https/],
    ['[x](//example.org/)', '11', /^a link leads to/, /https/],
    ['[x](/\\\\example.org/)', '11', /^a link leads to/, /https/],
    ['[x](jobs/)', '11', /^a link leads to/, /https/],
    ['[x]()', '11', /^a link leads to ""/, /https/],
    ['[x][a]\n\n[a]: javascript:y', '13', /^a link leads to/, /https/],
    ['![x](/y.png)', '11', /^is a picture/, /in words/],
    ['![x][y]\n\n[y]: /z.png', '11', /^is a picture/, /in words/],
    ['a&#x202E;b', '11', /^holds U\+202E \(direction mark\)/, /take out U\+202E/],
    ['a&#8203;b', '11', /^holds U\+200B/, /take out U\+200B/],
  ] as const)('tells of %j', ([text, place, what, fix]) => {
    const { problems } = read(text);
    expect(problems[0]!.where).toMatch(new RegExp(`^${where}:${place}`));
    expect(problems[0]!.what).toMatch(what);
    expect(problems[0]!.fix).toMatch(fix);
  });

  test('tells of everything that is wrong at once, within lists and tables too', () => {
    const text = '- <b>x</b>\n- {y}\n\n| a |\n|---|\n| [x](y) |\n\n# z\n';
    expect(read(text).problems.map((problem) => problem.where)).toMatchObject(
      [11, 12, 16, 18].map((line) => `${where}:${line}`),
    );
  });

  test('takes components that pages have, with words and nothing else given to them', () => {
    const components = ['Pyramid'];
    expect(read('<Pyramid of="baking" open />\n\n<Pyramid>*text*</Pyramid>', components).problems).toEqual([]);
    for (const given of ['of={1}', '{...x}'])
      expect(read(`<Pyramid ${given} />`, components).problems).toMatchObject([
        { what: '<Pyramid> is given code, and prose runs none' },
      ]);
    expect(read('<Piramid />', components).problems[0]!.fix).toContain('the components are Pyramid');
  });

  test('lists the addresses it leads to, with their lines', () => {
    expect(read('[a](/jobs/)\n\n- [b](https://example.org/)\n\n[c][d]\n\n[d]: /guides/#x').links).toEqual([
      { url: '/jobs/', line: 11 },
      { url: 'https://example.org/', line: 13 },
      { url: '/guides/#x', line: 17 },
    ]);
  });

  test('gives its passages as a reader sees them, with their lines; headings and names in tables are none', () => {
    const text =
      '## Rye\n\nBread *rises* in\n[an hour](/jobs/).\n\n- `One` pan\n\n| a | b |\n|---|---|\n| Salt | It slows **yeast**. |\n';
    expect(read(text).passages).toEqual([
      { text: 'Bread rises in an hour.', line: 13 },
      { text: 'One pan', line: 16 },
      { text: 'It slows yeast.', line: 20 },
    ]);
  });

  test('whatever it takes, the parser of the build compiles, to what runs no code of the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '\n\n',
        '<',
        '>',
        '<b>',
        '</b>',
        '<A />',
        '{',
        '}',
        '{x}',
        '{/* c */}',
        '<!--',
        '-->',
        '&lt;',
      ],
      ...[
        'import a from "b"',
        'export const c = 1',
        '# ',
        '## ',
        '[x](',
        ')',
        '/jobs/',
        'javascript:y',
        '| a |\n|-|\n',
        '---\n',
      ],
      ...[
        '`',
        '```\n',
        '\\',
        '*',
        '_',
        '- ',
        '1. ',
        '> ',
        '![',
        ']',
        '[^1]',
        ': ',
        '=',
        '~',
        '"',
        "'",
        '&#60;',
        '\t',
        '    ',
      ],
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        if (read(text).problems.length > 0) return;
        taken++;
        const { code } = mdxToJs(text) as { code: string };
        expect(code).not.toMatch(/_missingMdxReference|href: "\s*javascript/i);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
