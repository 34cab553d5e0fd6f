import { describe, expect, test } from 'vitest';
import { readTarget, wantsGzip } from '../../../../scripts/deploy/read-request.ts';

describe('readTarget(target)', () => {
  test.for([
    ['/', '/', ''],
    ['', '/', ''],
    ['/jobs/nurse/', '/jobs/nurse/', ''],
    ['/jobs?a=b', '/jobs', '?a=b'],
    ['/jobs?a=b?c#d', '/jobs', '?a=b?c'],
    ['/jobs#a?b', '/jobs', ''],
    ['//jobs/nurse/', '/jobs/nurse/', ''],
    ['///', '/', ''],
    ['//?q', '/', '?q'],
    ['//[', '/[', ''],
    ['//a:b/', '/a:b/', ''],
    ['/%2F%2Fevil.example', '/evil.example', ''],
    ['/a/./b/../c', '/a/c', ''],
    ['/../../etc/passwd', '/etc/passwd', ''],
    ['/%2e%2e/%2e%2e/x', '/x', ''],
    ['http://localhost:4321/jobs/?a', '/jobs/', '?a'],
    ['http://[/jobs/', '/jobs/', ''],
    ['http://localhost', '/', ''],
    ['/caf%C3%A9', '/café', ''],
    ['*', undefined, ''],
    ['jobs', undefined, ''],
    ['localhost:80', undefined, ''],
    ['/%', undefined, ''],
    ['//%', undefined, ''],
    ['/%E0%A4%A', undefined, ''],
    ['/a%00b', undefined, ''],
    ['/a%0D%0Ab', undefined, ''],
    ['/\\evil.example/..', undefined, ''],
    ['/%5Cevil.example', undefined, ''],
  ] as const)('reads "%s" as the path %s and the query "%s"', ([target, path, query]) => {
    expect(readTarget(target)).toEqual({ path, query });
  });
});

describe('wantsGzip(accepts)', () => {
  test.for([
    'gzip',
    'GZIP',
    'x-gzip',
    'gzip, deflate, br',
    'br;q=1.0, gzip;q=0.8',
    'gzip;q=0.001',
    'gzip ; q=1',
    'gzip;Q=0.5',
    '*',
    '*;q=0.5',
    'deflate, *;q=0.1',
    '*;q=0, gzip',
    'identity;q=0.5, gzip',
    'identity;q=0, gzip;q=0.1',
    'gzip;q=1.000, identity',
    ',gzip,',
  ])('is so for "%s"', (accepts) => {
    expect(wantsGzip(accepts)).toBe(true);
  });

  test.for([
    undefined,
    '',
    'identity',
    'br',
    'deflate, br',
    'gzip;q=0',
    'gzip;q=0.0',
    'gzip;q=0.000, *',
    'gzip; q=0',
    'x-gzip;q=0',
    '*;q=0',
    'gzip;q=0.2, identity;q=0.3',
    'gzip;q=0.5, *',
    'gzip;q=nonsense',
    'gzip;q=-1',
    'gzip;q=2',
    'notgzip',
    'gzip-like',
    'identity;q=0',
  ])('is not so for %o', (accepts) => {
    expect(wantsGzip(accepts)).toBe(false);
  });
});
