import { describe, expect, test } from 'vitest';
import type { ResourceInput } from '../../../../src/schemas/reference.ts';
import { resourcesApart } from '../../../../src/domain/rules/resources-apart.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const found = (...resources: Partial<ResourceInput>[]) =>
  resourcesApart(entriesWith({ resources: Object.fromEntries(resources.map((own, i) => [`r${i}`, aResource(own)])) }));
const url = 'https://board.example/look-up';

describe('resourcesApart(entries)', () => {
  test('finds nothing in resources with addresses of their own', () => {
    expect(found({ url }, { url: `${url}?trade=plumber` }, { url: `${url}#plumbers` })).toEqual([]);
  });

  test.for([url, `${url}/`, 'https://www.board.example/look-up', 'http://board.example/look-up'])(
    'tells of two that lead to one address: %s',
    (other) => {
      expect(found({ url }, { url: other })[0]).toMatchObject({
        where: 'content/resources/r1.yaml: url',
        what: 'it is the address, kind and purpose of "r0" too, in content/resources/r0.yaml: url',
        otherwise: { where: 'content/resources/r0.yaml: url' },
      });
    },
  );

  test.for<Partial<ResourceInput>>([
    { state: 'TX' },
    { kind: 'ladder' },
    { jobs: ['baker'] },
    { occupations: ['51-3011.00'] },
  ])('lets two of one address stand that a reader can tell apart: %o', (own) => {
    expect(found({ url }, { url, ...own })).toEqual([]);
  });

  test('asks for https where another address of the site has it, and not elsewhere', () => {
    expect(found({ url }, { url: 'http://www.board.example/ladder' }, { url: 'http://old.example/' })).toMatchObject([
      { where: 'content/resources/r1.yaml: url', fix: 'write "https://www.board.example/ladder"' },
    ]);
  });
});
