import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../scripts/disk/dead-links.ts';
import { listAddresses } from '../../scripts/network/list-addresses.ts';
import { listMovedOccupations, listRedirects } from '../../src/addresses/redirects.ts';
import { builtPages, dist, isAnswered, isHere } from '../fixtures/built-site.ts';
import { entries } from '../content/real-content.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Addresses without https that entries name, because their hosts have no other. */
const open = new Set(
  listAddresses(entries)
    .map(({ address }) => address)
    .filter((address) => address.startsWith('http:')),
);

/** Say what is wrong with a link, or nothing. */
function fault(from: string, href: string): string | undefined {
  if (/^[a-z]+:/i.test(href))
    return /^https:\/\//.test(href) || open.has(href) ? undefined : `${from} → ${href}: not https`;
  const { pathname, hash } = new URL(href, `https://site${from}`);
  const page = byPath.get(pathname);
  if (!page) {
    return isAnswered(pathname) ? undefined : `${from} → ${href}: no such page`;
  }
  return hash && !page.ids.has(decodeURIComponent(hash.slice(1)))
    ? `${from} → ${href}: no such place in the page`
    : undefined;
}

describe('links of the built site', () => {
  test('lead to pages, files and places that are there', () => {
    const checked = pages.flatMap(({ path, links }) => links.map((href) => fault(path, href)));
    expect(checked.length).toBeGreaterThan(pages.length * 10);
    expect([...new Set(checked.filter(Boolean))]).toEqual([]);
  });

  test('from the home page reach every page but the not-found page and addresses that were left', () => {
    const reached = new Set(['/']);
    const queue = ['/'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const href of byPath.get(path)!.links) {
        if (/^[a-z]+:/i.test(href)) continue;
        const { pathname } = new URL(href, `https://site${path}`);
        if (!reached.has(pathname) && byPath.has(pathname)) {
          reached.add(pathname);
          queue.push(pathname);
        }
      }
    }
    expect([...byPath.keys()].filter((path) => !reached.has(path) && isHere(byPath.get(path)!))).toEqual(['/404.html']);
  });

  test('are known to the check of links in prose, but for comparisons, occupations and resources by a value, letters, and addresses that were left', () => {
    const left = [...listRedirects(entries.ledger), ...listMovedOccupations(entries.occupations)];
    const moved = new Set(left.map(({ from }) => `/${from}/`));
    const pages = new Set([...listPages(entries)].map((path) => path.split(/[?#]/)[0]!));
    const others = [...byPath.keys()].filter(
      (path) => !/^\/(?:compare|(?:occupations|resources)\/by|search\/a-to-z)\/.+/.test(path) && !moved.has(path),
    );
    expect([...pages].sort()).toEqual(others.filter((path) => path !== '/404.html').sort());
  });

  test('and fetches stay on this host', () => {
    const away = pages.flatMap(({ path, fetched }) =>
      fetched.filter((href) => !/^\/(?!\/)/.test(href)).map((href) => `${path}: ${href}`),
    );
    expect(away).toEqual([]);
    const missing = new Set(
      pages.flatMap(({ fetched }) => fetched).filter((href) => !existsSync(join(dist, href.split('?')[0]!))),
    );
    expect([...missing]).toEqual([]);
  });
});
