import { z } from 'zod';
import { occupationFamilyFile, occupationListFile } from './api-occupations.ts';
import { facetSchemas } from './api-facets.ts';
import { identifier, linkSchemas, reference } from './api-links.ts';
import { entrySchemas } from './by-kind.ts';
import { type Kind, kindList } from './kinds.ts';
import { day, webAddress } from './parts.ts';
import { recordSchema, shelfSchema } from './record.ts';
import { sourceSchema } from './reference.ts';
import { annotate } from './references.ts';
import { sharedPattern } from './shared-patterns.ts';

/** The kinds of part that have an identifier within an entry. */
const partTypes = [
  'behavior',
  'function',
  'tier',
  'block',
  'sector',
  'asked',
  'responsibility',
  'place',
  'step',
  'cluster',
] as const;

/** Something with an identifier of its own that stands in an entry. */
const partSchema = z.strictObject({
  type: z.enum(partTypes),
  id: z.string().describe('Full id: "teamwork/finishes-or-warns".'),
  identifier,
  title: z.string().describe('Its name; of a behavior, its statement.'),
  at: z
    .string()
    .regex(/^\/entry(?:\/[\w-]+)+$/)
    .describe('Where it stands in this file, as a JSON Pointer (RFC 6901).'),
  page: webAddress.optional().describe('Address of its page for readers, when it has one.'),
});
/** Something with an identifier of its own that stands in an entry. */
export type Part = z.output<typeof partSchema>;

/** Entries as the API shows them: as they are written, with what version 1 has promised beside. */
const publishedSchemas = {
  ...entrySchemas,
  sources: sourceSchema.extend({
    licence: sourceSchema.shape.license.describe('The same as `license`, under its first name.'),
  }),
} as const;

const schemaAddress = webAddress.describe('Address of the JSON Schema that this file keeps.');
const license = webAddress.describe('Address of the license of what is said here.');

const howToReadComments =
  'A field that names something says so in "$comment": "references: jobs" stands at the id of an entry of that kind, "references: places of this entry" at the id of a member of that list. "nothing twice: alias" stands at a list in which no two members have the same one.';

/** The file of one entry, `/api/v1/<kind>/<id>.json`: the entry whole, with identifiers, dates and links beside it. */
export const entryFile = <K extends Kind>(kind: K) =>
  z.strictObject({
    ...reference.shape,
    kind: z.literal(kind),
    schema: schemaAddress,
    license,
    licence: license.describe('The same as `license`, under its first name.'),
    first: day.describe('When the entry first appeared.'),
    changed: day.describe('When its fields, or the prose below them, were last written differently.'),
    entry: publishedSchemas[kind].meta({ id: 'entry', description: howToReadComments }),
    parts: z.array(partSchema).describe('What in the entry has an identifier of its own, in the order of the entry.'),
    links: linkSchemas[kind],
  });

/** The list of a kind, `/api/v1/<kind>.json`. */
export const listFile = <K extends Kind>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    title: z.string(),
    description: z.string(),
    url: webAddress,
    schema: schemaAddress,
    license,
    licence: license.describe('The same as `license`, under its first name.'),
    count: z.int().min(0),
    items: z.array(
      z.strictObject({
        ...reference.omit({ kind: true }).shape,
        aliases: z.array(z.string()).optional().describe('What else people call it.'),
        summary: z.string().optional().describe('Its definition or summary.'),
        changed: day,
        facets: facetSchemas[kind],
      }),
    ),
  });

/** One file of another format of the same data. */
const otherFile = z.strictObject({ title: z.string(), url: webAddress });

/** What there is, `/api/v1/index.json`. */
export const indexSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  version: z.literal('v1'),
  promise: z.string().describe('What may change within this version and what may not.'),
  url: webAddress,
  schema: schemaAddress,
  home: webAddress,
  publisher: z.string(),
  language: z.string(),
  license: z.strictObject({ name: z.string(), url: webAddress }),
  licence: z
    .strictObject({ name: z.string(), url: webAddress })
    .describe('The same as `license`, under its first name.'),
  changed: day.describe('When anything in the content last changed.'),
  kinds: z.array(
    z.strictObject({
      kind: z.enum(kindList),
      title: z.string(),
      description: z.string(),
      count: z.int().min(0),
      list: webAddress,
      schemas: z.strictObject({ entry: webAddress, list: webAddress }),
    }),
  ),
  tables: z.array(otherFile).describe('CSV (RFC 4180, UTF-8).'),
  workbooks: z.array(otherFile).describe('XLSX.'),
  others: z.array(otherFile).describe('Where the other formats begin.'),
});
/** What there is. */
export type Index = z.output<typeof indexSchema>;

/** The file of an entry of a kind. */
export type EntryFile<K extends Kind> = z.output<ReturnType<typeof entryFile<K>>>;

/** The list of a kind. */
export type ListFile<K extends Kind> = z.output<ReturnType<typeof listFile<K>>>;

/**
 * Make the JSON Schemas (2020-12) of all files of the API: `index`, `occupations`, `occupations-family`, the files that a person keeps (`record`, `record-shelf`), and for each kind `jobs` for its entries, where the
 * entry alone is `#/$defs/entry`, and `jobs-list` for its list. They tell what is written, with defaults filled in. They
 * are for every reader: open to fields that come later, and with patterns that all engines share.
 *
 * @param address address of a schema by its name; becomes its `$id`
 */
export function apiJsonSchemas(address: (name: string) => string): ReadonlyMap<string, object> {
  const schemas: readonly (readonly [name: string, title: string, schema: z.ZodType])[] = [
    ['index', 'What the API holds', indexSchema],
    ['occupations', 'The families of occupations', occupationListFile],
    ['occupations-family', 'The occupations of one family', occupationFamilyFile],
    ['record', 'A person’s own answers, wishes and plan', recordSchema],
    ['record-shelf', 'Several of these records in one file', shelfSchema],
    ...kindList.flatMap(
      (kind) =>
        [
          [kind, `One entry of ${kind}`, entryFile(kind)],
          [`${kind}-list`, `The list of ${kind}`, listFile(kind)],
        ] as const,
    ),
  ];
  return new Map(
    schemas.map(([name, title, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        io: 'output',
        override: ({ zodSchema, jsonSchema }) => annotate(zodSchema, jsonSchema),
      });
      return [name, { $schema, $id: address(name), title, ...(published(rest) as object) }];
    }),
  );
}

/** A part of a JSON Schema as it is published: what authors may not write beside its fields, readers may find there one day. */
function published(part: unknown): unknown {
  if (part === null || typeof part !== 'object') return part;
  if (Array.isArray(part)) return part.map(published);
  return Object.fromEntries(
    Object.entries(part)
      .filter(([name, value]) => name !== 'additionalProperties' || value !== false)
      .map(([name, value]) => [
        name,
        name === 'pattern' && typeof value === 'string' ? sharedPattern(value) : published(value),
      ]),
  );
}
