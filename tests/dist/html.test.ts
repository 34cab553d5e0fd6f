import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../fixtures/built-site.ts';

const pages = builtPages();
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes its own way; both are valid HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Names of models and behaviors are longer than a search engine shows; cutting them would lose the name.
    'long-title': 'off',
    // A region that scrolls by itself must be reachable by keyboard.
    'no-redundant-role': 'error',
    'no-dup-id': 'error',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'doctype-style': 'off',
  },
});

describe('HTML of the built site', () => {
  test.for(groups())('is valid: %s', async ([, group]) => {
    const faults: string[] = [];
    for (const { file, html } of group) {
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test('has one h1 a page, and no level of heading left out', () => {
    const wrong = pages.flatMap(({ path, headings }) => {
      const jump = headings.findIndex((level, i) => level > (headings[i - 1] ?? 0) + 1);
      const first = headings.filter((level) => level === 1).length;
      return first === 1 && jump < 0 ? [] : [`${path}: ${headings.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('names every page by its thing, and no two pages alike', () => {
    const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
    expect(titles.filter((title) => title.length < 4)).toEqual([]);
    const seen = new Map<string, number>();
    for (const title of titles) seen.set(title, (seen.get(title) ?? 0) + 1);
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });
});

/** Pages by kind, so that a fault names its kind of page and a long run shows where it is. */
function groups(): [string, typeof pages][] {
  const kinds = Map.groupBy(pages, ({ path }) => `${path.split('/')[1] || 'home'} ${path.split('/').length - 2}`);
  return [...kinds];
}
