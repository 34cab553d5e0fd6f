import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entrySchemas } from '../../../src/schemas/by-kind.ts';
import { kindList } from '../../../src/schemas/kinds.ts';
import { competencyRef, distinct, ref, slug, within } from '../../../src/schemas/parts.ts';
import { distincts, findMarked, references, targetOf, valuesAt } from '../../../src/schemas/references.ts';

const schema = z.strictObject({
  id: slug,
  job: ref('jobs').optional().describe('A job.'),
  steps: distinct(z.array(z.strictObject({ from: within('places', 'place of this ladder') })).min(1), { thing: 'step' })
    .default([])
    .describe('Steps.'),
  either: z.union([z.literal('none'), competencyRef()]),
  sources: z.array(ref('sources')).min(1).describe('Sources.'),
});

describe('findMarked(schema, registry)', () => {
  test('finds every reference, through lists, defaults, unions and descriptions', () => {
    expect(findMarked(schema, references).map(({ path, mark }) => [path.join('.'), targetOf(mark)])).toEqual([
      ['job', 'job model'],
      ['steps.*.from', 'place of this ladder'],
      ['either', 'competency'],
      ['sources.*', 'source'],
    ]);
  });

  test('finds the lists in which nothing may stand twice', () => {
    expect(findMarked(schema, distincts).map(({ path }) => path.join('.'))).toEqual(['steps']);
  });

  test.for(kindList.filter((kind) => 'sources' in entrySchemas[kind].shape))('knows what %s cite', (kind) => {
    const marked = findMarked(entrySchemas[kind], references).map(({ path }) => path.join('.'));
    expect(marked).toContain('sources.*');
  });
});

describe('valuesAt(entry, path)', () => {
  test('follows a path into every member of a list', () => {
    const entry = { steps: [{ from: 'a' }, { from: 'b' }] };
    expect(valuesAt(entry, ['steps', '*', 'from'])).toEqual([
      { path: 'steps.0.from', value: 'a' },
      { path: 'steps.1.from', value: 'b' },
    ]);
  });

  test('finds nothing where an optional field is missing, or a union holds something else', () => {
    expect(valuesAt({}, ['job'])).toEqual([]);
    expect(valuesAt({ steps: 'none' }, ['steps', '*'])).toEqual([]);
  });
});
