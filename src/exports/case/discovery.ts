import type { DataSite } from '../data-file.ts';

/** What is served under an identifier, with what a reader gets. */
const resources = {
  CFDocuments: 'A framework without its items.',
  CFPackages: 'A framework, whole; the identifier is that of its document.',
  CFItems: 'An item.',
  CFItemAssociations: 'An item with every association that begins or ends at it.',
  CFAssociations: 'An association.',
  CFItemTypes: 'A type of item, as a set of one.',
  CFConcepts: 'A sector of an industry, as a set of one.',
  CFSubjects: 'A category of jobs, as a set of one.',
  CFLicenses: 'The license.',
} as const;

/** Where the standard puts the description of the service, from the folder of the version. */
export const discoveryFile = (version: 'v1p0' | 'v1p1'): string => `discovery/imscase${version}_openapi3_v1p0.json`;

/** Describe what is served in one version, and what a site of files cannot serve, in OpenAPI 3.0. */
export function caseDiscovery(site: DataSite, version: 'v1p0' | 'v1p1'): object {
  const sourcedId = {
    name: 'sourcedId',
    in: 'path',
    required: true,
    description: 'Identifier: a UUID in lower case.',
    schema: { type: 'string', format: 'uuid' },
  };
  const read = (description: string, parameters: readonly object[] = []) => ({
    get: {
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description, content: { 'application/json': {} } },
        ...(parameters.length > 0 && { 404: { description: 'Nothing has the identifier. The answer is a page.' } }),
      },
    },
  });
  const list = 'Every framework without its items, in one answer.';
  return {
    openapi: '3.0.3',
    info: {
      title: `${site.name}: CASE ${version === 'v1p0' ? '1.0' : '1.1'}`,
      version: version === 'v1p0' ? '1.0' : '1.1',
      description:
        'Files, written when the site is built, to read without a key. The parameters limit, offset, sort, orderBy, ' +
        'filter and fields have no effect. There are no rubrics and no groupings of associations. ' +
        'CFDocuments needs a rule of the host; CFDocuments.json is the same without one.',
      license: site.licence,
    },
    servers: [{ url: site.caseFile(version, '').replace(/\/$/, '') }],
    paths: {
      '/CFDocuments': read(list),
      '/CFDocuments.json': read(list),
      ...Object.fromEntries(
        Object.entries(resources).map(([name, what]) => [`/${name}/{sourcedId}`, read(what, [sourcedId])]),
      ),
    },
  };
}
