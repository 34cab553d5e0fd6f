import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { caseDiscovery } from '../../../../src/exports/case/discovery.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { caseBodies } from '../../../fixtures/case-bodies.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const bodies = caseBodies(atlasWith());

describe.for(['v1p0', 'v1p1'] as const)('caseDiscovery(site, "%s")', (version) => {
  const discovery = caseDiscovery(aDataSite(), version) as {
    servers: { url: string }[];
    paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
  };
  const { paths } = discovery;
  /** The schema that the description names for an answer. */
  const refOf = (path: string, status: string): string =>
    (paths[path]!.get.responses[status]!.content as Record<string, { schema: { $ref: string } }>)['application/json']!
      .schema.$ref;

  test('has a schema for each answer that holds for every file, and names every field that is served', () => {
    // What OpenAPI 3.0 has of JSON Schema is the same here; closed, a schema refuses a field that it does not name.
    const closed = JSON.parse(JSON.stringify(discovery), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'properties' in value && 'required' in value
        ? { ...value, additionalProperties: false }
        : value,
    ) as object;
    const ajv = formats(new Ajv({ allErrors: true, strict: false })).addSchema({ $id: 'case', ...closed });
    const faults = [...bodies]
      .filter(([path]) => path.startsWith(version) && !path.includes('discovery'))
      .flatMap(([path, body]) => {
        const own = path.slice(5).replace(/[0-9a-f-]{36}$/, '{sourcedId}');
        const ref = own === 'not-found.json' ? refOf('/CFItems/{sourcedId}', '404') : refOf(`/${own}`, '200');
        const check = ajv.getSchema(`case${ref}`)!;
        return check(body)
          ? []
          : check.errors!.map(({ instancePath, message }) => `${path} ${instancePath} ${message}`);
      });
    expect(faults.slice(0, 5)).toEqual([]);
  });
});
