import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { changedOn } from '../../src/domain/ledger/dates.ts';
import { builtPages, dist, isAnswered } from '../fixtures/built-site.ts';
import { entries } from '../content/real-content.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const textAt = (path: string): string => readFileSync(join(dist, path), 'utf8');
const origin = 'https://cairn.example';

/** Whether a whole address leads to a page, a place in a page, or a file of the site. */
function leads(address: string): boolean {
  const { origin: host, pathname, hash } = new URL(address);
  if (host !== origin) return false;
  const page = pages.get(pathname);
  return page ? hash === '' || page.ids.has(hash.slice(1)) : !pathname.endsWith('/') && isAnswered(pathname);
}

test('leads(address) knows what is not there', () => {
  expect(['/nowhere/', '/changes/#nowhere', '/nowhere.xml'].filter((path) => leads(origin + path))).toEqual([]);
  expect(leads('https://elsewhere.example/')).toBe(false);
});

describe('changes.xml', () => {
  const feed = parseFeed(textAt('changes.xml'));

  test('is RSS 2.0 that every page points to', () => {
    expect(feed.meta).toEqual({ type: 'rss', version: '2.0' });
    expect(feed.self).toBe(`${origin}/changes.xml`);
    const without = [...pages.values()].filter(
      ({ html }) => !/<link rel="alternate" type="application\/rss\+xml"[^>]* href="\/changes\.xml">/.test(html),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('has at most 100 items, each with an identifier of its own and addresses that lead somewhere', () => {
    expect(feed.items.length).toBeGreaterThan(5);
    expect(feed.items.length).toBeLessThanOrEqual(100);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    expect(feed.items.filter(({ id, url }) => id === null || id === url)).toEqual([]);
    const inside = feed.items.flatMap(({ content }) =>
      [...(content ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href!),
    );
    expect(inside.length).toBeGreaterThan(100);
    expect([...feed.items.map(({ url }) => url!), ...inside].filter((url) => !leads(url))).toEqual([]);
  });

  test.for([...entries.industries])(
    'each model has a feed of its own, to which its page points: %s',
    ([id, { name }]) => {
      const own = parseFeed(textAt(`feeds/${id}.xml`));
      expect(own.self).toBe(`${origin}/feeds/${id}.xml`);
      expect(own.title).toBe(`Cairn: changes of ${name}`);
      expect(pages.get(`/industries/${id}/`)!.html).toContain(`href="/feeds/${id}.xml"`);
      expect(own.items.length).toBeGreaterThan(0);
      expect(own.items.map(({ url }) => url!).filter((url) => !leads(url))).toEqual([]);
    },
  );

  test('dates every item by a day of the content, the latest first, and links none twice', () => {
    const { dated, retired } = entries.ledger;
    const known = new Set([
      ...Object.values(dated).flatMap(({ first, changed }) => [first, changed]),
      ...Object.values(retired).map(({ date }) => date),
    ]);
    const days = feed.items.map(({ published }) => published?.toISOString() ?? 'none');
    expect(days.filter((day) => !known.has(day.slice(0, 10)) || !day.endsWith('T00:00:00.000Z'))).toEqual([]);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated?.toISOString()).toBe(days[0]);
    expect(new Set(feed.items.map(({ url }) => url)).size).toBe(feed.items.length);
  });

  test('names every entry that its latest day added', () => {
    const latest = Object.values(entries.ledger.dated).reduce((day, { first }) => (first > day ? first : day), '');
    const added = [...entries.jobs].filter(([id]) => entries.ledger.dated[`job:${id}`]!.first === latest);
    const item = feed.items.find(({ id }) => id?.endsWith(`${latest}-added-jobs`));
    expect(item?.title ?? '0 job models added').toMatch(new RegExp(`^${added.length} job model`));
    expect(added.filter(([id]) => !item?.content?.includes(`/jobs/${id}/`))).toEqual([]);
  });
});

describe('the page of changes', () => {
  test('leads to every page of an entry that the ledger dates', () => {
    const { links } = pages.get('/changes/')!;
    const wanted = [
      ...[...entries.competencies.keys()].map((id) => `/competencies/${id}/`),
      ...[...entries.technical.keys(), ...entries.industries.keys()].map((id) => `/industries/${id}/`),
      ...[...entries.jobs.keys()].map((id) => `/jobs/${id}/`),
      ...[...entries.ladders.keys()].map((id) => `/ladders/${id}/`),
    ];
    expect(wanted.filter((path) => !links.includes(path))).toEqual([]);
  });
});

describe('the sitemap', () => {
  const textsOf = (xml: string, name: string) =>
    DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map((node) =>
      DomUtils.textContent(node),
    );
  const parts = textsOf(textAt('sitemap-index.xml'), 'loc');
  const urls = parts.flatMap((part) =>
    DomUtils.getElementsByTagName('url', parseDocument(textAt(new URL(part).pathname), { xmlMode: true })),
  );
  const listed = urls.map((node) => DomUtils.textContent(DomUtils.getElementsByTagName('loc', node)));
  const dayOf = (path: string) => {
    const found = urls.find(
      (node) => DomUtils.textContent(DomUtils.getElementsByTagName('loc', node)) === origin + path,
    );
    return DomUtils.textContent(DomUtils.getElementsByTagName('lastmod', found!)).slice(0, 10);
  };

  test('lists every page that may be found by searching, once, and no other', () => {
    const indexable = [...pages.values()].filter(
      ({ html }) => !html.includes('<meta name="robots" content="noindex">'),
    );
    expect([...listed].sort()).toEqual(indexable.map(({ path }) => origin + path).sort());
    expect(indexable.length).toBeLessThan(pages.size);
    expect(listed.filter((url) => url.includes('?') || !leads(url))).toEqual([]);
  });

  test('dates the page of an entry by its content', () => {
    expect(dayOf('/jobs/nurse/')).toBe(changedOn(entries, 'job:nurse'));
    expect(dayOf('/competencies/teamwork/finishes-or-warns/')).toBe(changedOn(entries, 'competency:teamwork'));
  });
});

describe('robots.txt', () => {
  test('lets everyone in and names a sitemap that is there', () => {
    const [, sitemap] = /^Sitemap: (.+)$/m.exec(textAt('robots.txt'))!;
    expect(leads(sitemap!)).toBe(true);
    expect(textAt('robots.txt')).not.toContain('Disallow');
  });
});

describe('llms.txt', () => {
  const text = textAt('llms.txt');
  const links = [...text.matchAll(/^- \[.+?\]\((\S+)\)/gm)].map(([, url]) => url!);

  test('has one name, a summary, and links that lead somewhere', () => {
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((url) => !leads(url))).toEqual([]);
  });

  test('counts what is there', () => {
    expect(text).toContain(`: ${entries.jobs.size} job models`);
    expect(text).toContain(`: ${entries.competencies.size + entries.technical.size} competencies`);
  });
});

describe('the page of data', () => {
  test('is a Dataset whose distributions are there, each shown on the page', () => {
    const { facts, links } = pages.get('/data/')!;
    const dataset = facts.find((fact) => fact['@type'] === 'Dataset')!;
    const downloads = dataset.distribution as readonly { contentUrl: string; encodingFormat: string }[];
    expect(downloads.length).toBeGreaterThan(0);
    expect(downloads.filter(({ contentUrl }) => !leads(contentUrl))).toEqual([]);
    expect(downloads.filter(({ contentUrl }) => !links.includes(new URL(contentUrl).pathname))).toEqual([]);
    expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
});
