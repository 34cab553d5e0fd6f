import { describe, expect, test } from 'vitest';
import { everywhere, headersFor, holds, places, usualCache } from '../../../../scripts/deploy/headers.ts';

const forever = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

describe('headersFor(path)', () => {
  test.for([
    ['/', usualCache, undefined, undefined],
    ['/jobs/nurse/', usualCache, undefined, undefined],
    ['/404.html', usualCache, undefined, undefined],
    ['/assets/Page.GOsA-EXu.css', forever, undefined, undefined],
    ['/fonts/literata.woff2', forever, undefined, undefined],
    ['/changes.xml', anHour, '*', 'application/rss+xml; charset=utf-8'],
    ['/api/v1/jobs.json', anHour, '*', undefined],
    ['/data/jobs.csv', anHour, '*', undefined],
    ['/ims/case/v1p0/CFItems/3f2a', anHour, '*', 'application/json; charset=utf-8'],
    ['/ctdl/library.jsonld', anHour, '*', 'application/ld+json; charset=utf-8'],
    ['/skos/cairn.jsonld', anHour, '*', 'application/ld+json; charset=utf-8'],
    ['/skos/cairn.ttl', anHour, '*', 'text/turtle; charset=utf-8'],
    ['/skos/turtle/3f2a.ttl', anHour, '*', 'text/turtle; charset=utf-8'],
    ['/skos/jsonld/3f2a.jsonld', anHour, '*', 'application/ld+json; charset=utf-8'],
    ['/rsd/collection.json', anHour, '*', undefined],
  ] as const)('of %s: kept %s, for other sites %s, type %s', ([path, cache, origin, type]) => {
    const headers = headersFor(path);
    expect(headers).toMatchObject(everywhere);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
    expect(headers['Content-Type']).toBe(type);
  });
});

describe('the table', () => {
  test('says nothing twice of one file, as some hosts would join the values', () => {
    const said = places.flatMap(({ paths, headers }, place) =>
      paths.flatMap((path) => Object.keys(headers).map((name) => ({ place, path, name }))),
    );
    const twice = said.filter((one, i) =>
      said.some(
        (other, j) =>
          i !== j && one.name === other.name && (holds(one.path, other.path) || holds(other.path, one.path)),
      ),
    );
    expect(twice).toEqual([]);
    expect(said.filter(({ name }) => name in everywhere)).toEqual([]);
  });

  test('lets no script run that stands in a page, and no other site frame one', () => {
    const policy = everywhere['Content-Security-Policy']!;
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
