import type { DataSite } from '../data-file.ts';
import { answerSchemas, caseSchemas } from './schemas.ts';

/** Where the standard puts the description of the service, from the folder of the version. */
export const discoveryFile = (version: 'v1p0' | 'v1p1'): string => `discovery/imscase${version}_openapi3_v1p0.json`;

/** Describe what is served in one version, and what a site of files cannot serve, in OpenAPI 3.0. */
export function caseDiscovery(site: DataSite, version: 'v1p0' | 'v1p1'): object {
  const schemas = caseSchemas(version);
  const content = (schema: string) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
  });
  const sourcedId = {
    name: 'sourcedId',
    in: 'path',
    required: true,
    description: 'Identifier: a UUID in lower case.',
    schema: { type: 'string', format: 'uuid' },
  };
  const list = {
    get: {
      responses: {
        200: {
          description:
            'Every framework without its items, in one answer. There is no second page: stop after this answer.',
          headers: {
            'X-Total-Count': {
              description: 'How many frameworks there are, where the host sends it: as many as the answer holds.',
              schema: { type: 'integer' },
            },
          },
          content: content('CFDocumentSet'),
        },
      },
    },
  };
  const record = (name: string) => ({
    get: {
      parameters: [sourcedId],
      responses: {
        200: { description: String(schemas[name]!.description), content: content(name) },
        404: {
          description:
            'Nothing has the identifier, or what has it stands in its package alone: then the answer names the package. Some hosts answer with a page.',
          content: content('imsx_StatusInfo'),
        },
      },
    },
  });
  return {
    openapi: '3.0.3',
    info: {
      title: `${site.name}: CASE ${version === 'v1p0' ? '1.0' : '1.1'}`,
      version: version === 'v1p0' ? '1.0' : '1.1',
      description:
        'Files, written when the site is built, to read without a key. Queries are not answered: limit, offset, sort, ' +
        'orderBy, filter and fields have no effect, and whoever asks for pages stops after the first answer. ' +
        'Items and associations are read from packages, unless the site was built with every record. ' +
        'There are no rubrics and no groupings of associations. ' +
        'CFDocuments needs a rule of the host; CFDocuments.json is the same without one.',
      license: site.license,
    },
    servers: [{ url: site.caseFile(version, '').replace(/\/$/, '') }],
    paths: {
      '/CFDocuments': list,
      '/CFDocuments.json': list,
      ...Object.fromEntries(
        Object.entries(answerSchemas).map(([folder, name]) => [`/${folder}/{sourcedId}`, record(name)]),
      ),
    },
    components: { schemas },
  };
}
