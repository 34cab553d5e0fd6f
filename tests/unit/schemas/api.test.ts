import { describe, expect, test } from 'vitest';
import { apiJsonSchemas, entryFile } from '../../../src/schemas/api.ts';
import { kindList } from '../../../src/schemas/kinds.ts';
import { aTerm } from '../../fixtures/a-term.ts';

const address = (name: string) => `https://cairn.example/api/v1/schema/${name}.json`;
const schemas = apiJsonSchemas(address);

const term = {
  kind: 'glossary',
  id: 'crumb',
  identifier: '00000000-0000-4000-8000-000000000001',
  title: 'Crumb',
  url: 'https://cairn.example/api/v1/glossary/crumb.json',
  schema: address('glossary'),
  license: 'https://creativecommons.org/licenses/by/4.0/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  first: '2026-11-22',
  changed: '2026-11-22',
  entry: aTerm(),
  parts: [],
  links: { see: [], seenFrom: [], sources: [] },
};

const spoiled = [
  ['a text that begins in lower case', { entry: { ...term.entry, definition: 'the soft inside of bread.' } }],
  ['an identifier of another version', { identifier: '00000000-0000-5000-8000-000000000001' }],
  ['links left out', { links: { see: [] } }],
  ['null for nothing', { page: null }],
] as const;

const later = [
  ['of the file', { ...term, seen: 7 }],
  ['of the entry', { ...term, entry: { ...term.entry, note: 'Soft.' } }],
  ['of the links', { ...term, links: { ...term.links, opposite: [] } }],
] as const;

describe('entryFile(kind)', () => {
  test('takes a right file', () => {
    expect(entryFile('glossary').parse(term)).toEqual(term);
  });

  test.for(spoiled)('refuses %s', ([, wrong]) => {
    expect(entryFile('glossary').safeParse({ ...term, ...wrong }).success).toBe(false);
  });
});

describe('a field that nobody knows yet', () => {
  test.for(later)('%s is refused of authors', ([, file]) => {
    expect(entryFile('glossary').safeParse(file).success).toBe(false);
  });
});

describe('apiJsonSchemas(address)', () => {
  test('makes one of the index, and two of each kind, each with its address', () => {
    expect([...schemas.keys()]).toEqual(['index', ...kindList.flatMap((kind) => [kind, `${kind}-list`])]);
    for (const [name, schema] of schemas)
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: address(name),
        type: 'object',
      });
  });

  test('closes no object of any schema', () => {
    for (const [name, schema] of schemas)
      expect(JSON.stringify(schema), name).not.toContain('"additionalProperties":false');
  });

  test('takes descriptions along, and has the entry alone at #/$defs/entry', () => {
    const { $defs } = schemas.get('competencies') as { $defs: { entry: { properties: Record<string, object> } } };
    expect($defs.entry.properties.definition).toMatchObject({
      description: 'What it is, in one plain sentence that begins with a verb.',
    });
  });
});
