import { describe, expect, test } from 'vitest';
import { statementIds } from '../../src/domain/exploring/statements.ts';
import { type ExplorableFile, readExplorable } from '../../src/payloads/explorable.ts';
import { builtPages, readAt } from '../fixtures/built-site.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const page = pages.get('/explore/')!;
const file = JSON.parse(readAt('/explore/things.json').toString()) as ExplorableFile;
const things = readExplorable(file);
const linked = (html: string) => new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!));

describe('what suits a person, as built', () => {
  test.for(statementIds)('without scripts, “%s” leads to the occupations that meet it, and to no others', (id) => {
    const path = `/occupations/by/suits/${id}/`;
    expect([...linked(page.html)]).toContain(path);
    const own = pages.get(path)!;
    const list = own.html.slice(own.html.indexOf('<main'), own.html.indexOf('id="others"'));
    const listed = [...linked(list)].filter((href) => /^\/occupations\/[^/]+\/$/.test(href));
    const meeting = things.filter(({ occupation, answers }) => occupation && (answers[id] ?? 0) > 0);
    expect(meeting.length).toBeGreaterThan(30);
    // What a job lists itself counts for the two together, not for the occupation alone.
    const only = meeting.filter(({ listed: own }) => !own.includes(id)).map(({ occupation }) => occupation!.url);
    expect(listed).toEqual(expect.arrayContaining(only));
    expect(listed.filter((url) => !meeting.some(({ occupation }) => occupation!.url === url))).toEqual([]);
  });

  test('everything that is named has a page, and every occupation and job is named once', () => {
    const urls = things
      .flatMap(({ jobs, occupation }) => [...jobs, ...(occupation ? [occupation] : [])])
      .map(({ url }) => url);
    expect(urls.filter((url) => !pages.has(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
    const ofKind = (kind: string) => [...pages.keys()].filter((path) => new RegExp(`^/${kind}/[^/]+/$`).test(path));
    expect(urls.filter((url) => url.startsWith('/jobs/')).sort()).toEqual(ofKind('jobs').sort());
    expect(urls.filter((url) => url.startsWith('/occupations/')).sort()).toEqual(ofKind('occupations').sort());
  });

  test('figures of pay have their time, and the page has the lines that publishers ask for', () => {
    expect(file.payRelease).toMatch(/^[A-Z][a-z]+ 20\d\d$/);
    for (const line of ['USDOL/ETA', 'Occupational Employment and Wage Statistics', 'Employment Projections'])
      expect(page.html).toContain(line);
  });

  test('the home page’s first door leads here', () => {
    expect(/<ul class="doors"[^>]*>.*?<a href="([^"]+)"/s.exec(pages.get('/')!.html)?.[1]).toBe('/explore/');
  });
});
