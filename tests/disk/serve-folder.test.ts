import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../scripts/deploy/headers.ts';
import { serveFolder } from '../../scripts/disk/serve-folder.ts';
import { aServedSite, requestOf, sendRaw } from '../fixtures/a-served-site.ts';

const site = aServedSite();

describe('serveFolder(folder)', () => {
  test.for([
    ['', 'home', '/', 'text/html; charset=utf-8'],
    ['jobs/nurse/?from=feed', 'nurse', '/jobs/nurse/', 'text/html; charset=utf-8'],
    ['/jobs//nurse/', 'nurse', '/jobs/nurse/', 'text/html; charset=utf-8'],
    ['empty.txt', '', '/empty.txt', 'text/plain; charset=utf-8'],
    [
      'ims/case/v1p0/CFDocuments',
      '{"CFDocuments":[{}]}',
      '/ims/case/v1p0/CFDocuments',
      'application/json; charset=utf-8',
    ],
    ['ims/case/v1p1/CFPackages/one', '{}', '/ims/case/v1p1/CFPackages/one', 'application/json; charset=utf-8'],
    ['ims/case/v1p1/CFPackages/one/', '{}', '/ims/case/v1p1/CFPackages/one', 'application/json; charset=utf-8'],
    ['skos/cairn.ttl', '@prefix a: <https://a.example/> .', '/skos/cairn.ttl', 'text/turtle; charset=utf-8'],
    ['assets/a.css', 'a{}', '/assets/a.css', 'text/css; charset=utf-8'],
  ] as const)('answers /cairn/%s as the table says', async ([path, text, place, type]) => {
    const response = await fetch(`${site.below().address}${path}`);
    expect([response.status, await response.text()]).toEqual([200, text]);
    const said = Object.fromEntries(Object.keys(headersFor(place)).map((name) => [name, response.headers.get(name)]));
    expect({ 'Content-Type': response.headers.get('content-type'), ...said }).toEqual({
      'Content-Type': type,
      ...headersFor(place),
    });
  });

  test.for([
    'assets/gone.css',
    '_headers',
    '../x',
    '%E0%A4%A',
    'nul%00',
    '%C3%A9/',
    'index.html/',
    'jobs/index.html/x',
  ])('answers /cairn/%s with the not-found page, which no cache keeps', async (path) => {
    const response = await fetch(`${site.below().address}${path}`);
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test.for([
    ['ims/case/v1p0/CFItems/', '{"imsx_codeMajor":"failure"}'],
    ['ims/case/v1p1/CFItems/3f000000-0000-4000-8000-000000000000', '{"packages":{}}'],
    ['ims/case/v1p0/CFAssociations/3f000000-0000-4000-8000-000000000000/', '{"packages":{}}'],
    ['ims/case/v1p0/CFItems/4f000000-0000-4000-8000-000000000000', '{"imsx_codeMajor":"failure"}'],
    ['api/v1/nothing.json', '{"title":"Not found"}'],
    ['rsd/3f000000-0000-4000-8000-000000000000.json', '{"title":"Not found"}'],
  ] as const)('answers /cairn/%s with JSON that any page may read and no cache keeps', async ([path, text]) => {
    const response = await fetch(`${site.below().address}${path}`);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('says how many frameworks CASE lists, wherever the list is asked for', async () => {
    for (const path of ['v1p0/CFDocuments', 'v1p1/CFDocuments/', 'v1p1/CFDocuments.json'])
      expect((await fetch(`${site.below().address}ims/case/${path}`)).headers.get('x-total-count')).toBe('1');
    expect((await fetch(site.below().address)).headers.get('x-total-count')).toBeNull();
  });

  test('lets a browser ask before it fetches data with a key', async () => {
    const response = await fetch(`${site.below().address}ims/case/v1p0/CFDocuments`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('leads what browsers ask for unasked to the icon that is there', async () => {
    const response = await fetch(`${site.below().address}favicon.ico`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/cairn/favicon.svg']);
  });

  test.for([
    ['/cairn', '/cairn/'],
    ['/cairn/assets', '/cairn/assets/'],
    ['/cairn/favicon.ico', '/cairn/favicon.svg'],
    ['/cairn/jobs?a=b', '/cairn/jobs/?a=b'],
    ['//cairn//jobs?a=b&c', '/cairn/jobs/?a=b&c'],
    ['/cairn/x/../jobs', '/cairn/jobs/'],
  ] as const)('sends %s to %s', async ([from, to]) => {
    const said = await sendRaw(site.below(), requestOf('GET', from));
    expect([said.split(' ')[1], /^location: (.*)$/im.exec(said)?.[1]?.trim()]).toEqual(['301', to]);
  });

  test('is reached by this machine alone', () => {
    for (const { server, address } of [site.atRoot(), site.below()]) {
      expect(server.address()).toMatchObject({ address: '127.0.0.1' });
      expect(address).toMatch(/^http:\/\/localhost:\d+\//);
    }
  });

  test('has no folder to serve', async () => {
    await expect(serveFolder(join(site.parent, 'nowhere'))).rejects.toThrow(/nowhere\/ yet: run "npm run build"\.$/);
  });
});
