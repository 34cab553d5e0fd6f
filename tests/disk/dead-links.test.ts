import { describe, expect, test } from 'vitest';
import { findDeadLinks, listPages } from '../../scripts/disk/dead-links.ts';
import { entriesWith } from '../fixtures/entries.ts';

const entries = entriesWith();
const found = (...urls: string[]) =>
  findDeadLinks(
    entries,
    new Map([['guide:reading', { text: '', links: urls.map((url, i) => ({ url, line: i + 7 })) }]]),
  );

describe('findDeadLinks(entries, bodies)', () => {
  test('finds nothing in links to pages, whatever stands behind the path', () => {
    expect(
      found(
        ...['/', '/jobs/', '/jobs/baker/', '/competencies/tidiness/', '/competencies/tidiness/wipes-spills/'],
        ...['/industries/baking/', '/industries/baking/oven-work/', '/ladders/bakery/', '/routes/baker/'],
        ...['/sources/', '/sources/#notes', '/compare/?of=baker', '/search/?q=rye', '/guides/reading/#top'],
      ),
    ).toEqual([]);
  });

  test('leaves other sites, places on the page, files and comparisons alone', () => {
    expect(
      found(
        'https://example.org/x/',
        '#top',
        'mailto:a@example.org',
        '/data/jobs.csv',
        '/changes.xml',
        '/compare/a/b/',
      ),
    ).toEqual([]);
  });

  test.for([
    ['/competencies/tidyness/', 'did you mean "/competencies/tidiness/"?'],
    ['/jobs', 'did you mean "/jobs/"?'],
    ['/jobs/baker', 'did you mean "/jobs/baker/"?'],
    ['/Jobs/', 'did you mean "/jobs/"?'],
    ['/nowhere/at/all/', 'write the address of a page that is there'],
  ] as const)('tells of %s, with the nearest page', ([url, fix]) => {
    expect(found('/jobs/', url)).toMatchObject([
      { where: 'content/guides/reading.mdx:8', what: `a link leads to "${url}", where no page is`, fix },
    ]);
  });

  test('names the file of a model', () => {
    const bodies = new Map([['industry:baking', { text: '', links: [{ url: '/x/', line: 3 }] }]]);
    expect(findDeadLinks(entries, bodies)[0]!.where).toBe('content/industries/baking/model.mdx:3');
  });
});

describe('listPages(entries)', () => {
  test('has a page for every entry with one, and every behavior', () => {
    const pages = listPages(entries);
    expect(pages).toContain('/competencies/patience/lets-dough-rest/');
    expect([...pages].filter((path) => !path.startsWith('/') || /undefined|\/\//.test(path))).toEqual([]);
  });
});
