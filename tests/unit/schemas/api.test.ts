import { describe, expect, test } from 'vitest';
import { apiJsonSchemas, entryFile } from '../../../src/schemas/api.ts';
import { entrySchemas } from '../../../src/schemas/by-kind.ts';
import { type Kind, kindList } from '../../../src/schemas/kinds.ts';
import { distincts, findMarked, references } from '../../../src/schemas/references.ts';
import { address, later, spoiled, term } from '../../fixtures/a-term-file.ts';

const schemas = apiJsonSchemas(address);

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
  test('makes one of the index, of occupations and of records, and two of each kind, each with its address', () => {
    expect([...schemas.keys()]).toEqual([
      'index',
      'occupations',
      'occupations-family',
      'record',
      'record-shelf',
      ...kindList.flatMap((kind) => [kind, `${kind}-list`]),
    ]);
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

describe('what a field names, in the published schema', () => {
  /** The part of a schema that a path of fields leads to, with a star for the members of a list. */
  const partAt = (kind: Kind, path: readonly string[]): Record<string, unknown> =>
    path.reduce<Record<string, unknown>>(
      (part, step) =>
        (step === '*' ? part.items : (part.properties as Record<string, unknown>)[step]) as Record<string, unknown>,
      (schemas.get(kind) as { $defs: { entry: Record<string, unknown> } }).$defs.entry,
    );

  test.for(kindList)('is said of every reference of %s', (kind) => {
    const said = findMarked(entrySchemas[kind], references).map(({ path, mark: { to, within } }) => [
      partAt(kind, path).$comment,
      within === undefined ? `references: ${to.join(', ')}` : `references: ${within} of this entry`,
    ]);
    expect(said.map(([comment]) => comment)).toEqual(said.map(([, expected]) => expected));
  });

  test.for(kindList)('is told beside each list of %s in which nothing stands twice', (kind) => {
    for (const { path, mark } of findMarked(entrySchemas[kind], distincts)) {
      const part = partAt(kind, path);
      expect(part.uniqueItems, path.join('.')).toBe(mark.by ? undefined : true);
      if (mark.by) expect(part.$comment, path.join('.')).toMatch(new RegExp(`^nothing twice: ${mark.thing}\\b`));
    }
  });

  test('examples: kinds, a list of the same entry, and a list without doubles', () => {
    expect(partAt('jobs', ['competencies', '*', 'competency']).$comment).toBe('references: competencies, technical');
    expect(partAt('ladders', ['steps', '*', 'from']).$comment).toBe('references: places of this entry');
    expect(partAt('jobs', ['aliases']).$comment).toBe('nothing twice: alias');
    expect(partAt('industries', ['tiers', '*', 'blocks']).$comment).toBe(
      'nothing twice: competency, in all lists of this field',
    );
  });
});
