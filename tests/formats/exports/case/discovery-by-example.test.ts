import { describe, expect, test } from 'vitest';
import { caseDiscovery, discoveryFile } from '../../../../src/exports/case/discovery.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { caseBodies } from '../../../fixtures/case-bodies.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const bodies = caseBodies(atlasWith());

describe.for(['v1p0', 'v1p1'] as const)('caseDiscovery(site, "%s")', (version) => {
  const discovery = caseDiscovery(aDataSite(), version) as {
    servers: { url: string }[];
    paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
  };
  const { servers, paths } = discovery;

  test('stands where the standard puts it', () => {
    expect(discoveryFile(version)).toBe(`discovery/imscase${version}_openapi3_v1p0.json`);
    expect(bodies.has(`${version}/discovery/imscase${version}_openapi3_v1p0.json`)).toBe(true);
  });

  test('names the address of the version, without a slash at its end', () => {
    expect(servers).toEqual([{ url: `https://cairn.example/ims/case/${version}` }]);
  });

  test('describes what is served, and nothing else', () => {
    const described = Object.keys(paths).map((path) => path.slice(1).replace('/{sourcedId}', '/'));
    const served = [...bodies.keys()]
      .filter((path) => path.startsWith(version) && !/discovery|not-found/.test(path))
      .map((path) => path.slice(5).replace(/[0-9a-f-]{36}$/, ''));
    expect([...new Set(described)].sort()).toEqual([...new Set([...served, 'CFDocuments'])].sort());
  });

  test('tells how many there are, and that there is no second page', () => {
    expect(paths['/CFDocuments']!.get.responses['200']).toMatchObject({ headers: { 'X-Total-Count': {} } });
    expect(JSON.stringify(discovery)).toContain('stop after this answer');
  });
});
