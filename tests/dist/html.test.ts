import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages } from '../fixtures/built-site.ts';
import { withNewStructure } from '../fixtures/new-structure.ts';

const pages = builtPages();
/** The rules, put together once: for each page anew they took a third of the time (html-validate 11). */
class OneConfiguration extends StaticConfigLoader {
  #made: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>) {
    return (this.#made ??= super.getConfigFor(...asked));
  }
}

const rules = new OneConfiguration({
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
const validator = new HtmlValidate(rules);

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

  test('gives no id twice on a page', () => {
    expect(pages.filter(({ repeated }) => repeated.length > 0).map(({ path, repeated }) => [path, repeated])).toEqual(
      [],
    );
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

/** A kind of page: `jobs 1` are those of one job. */
function kindOf({ path }: BuiltPage): string {
  const parts = path.split('/');
  return `${parts[1] || 'home'} ${parts.length - 2}`;
}

/** Pages by kind, so that a fault names its kind of page and a long run shows where it is. */
function groups(): [string, BuiltPage[]][] {
  return [...Map.groupBy(withNewStructure(pages, kindOf), kindOf)];
}
