import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../../src/domain/errors.ts';
import { readTable } from '../../../src/reading/read-table.ts';

const schema = z.strictObject({ title: z.string() });

function read(text: string) {
  const problems: Problem[] = [];
  return { value: readTable(schema, 'table.json', text, problems), problems };
}

describe('readTable(schema, path, text, problems)', () => {
  test('gives what keeps its schema', () => {
    expect(read('{"title": "Codes"}')).toEqual({ value: { title: 'Codes' }, problems: [] });
  });

  test.for([
    ['{"title": ', 'json', 'content/table.json', /^is no JSON: /],
    ['{"title": 3}', 'shape', 'content/table.json: title', /^"3" is not text$/],
    ['[]', 'shape', 'content/table.json', /is not a group of fields$/],
  ] as const)('says what is wrong with %j', ([text, rule, where, what]) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule, where, about: { file: 'table.json' } }]);
    expect(problems[0]!.what).toMatch(what);
  });
});
