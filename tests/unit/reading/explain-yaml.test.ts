import { LineCounter } from 'yaml';
import { describe, expect, test } from 'vitest';
import { explainFault } from '../../../src/reading/explain-yaml.ts';
import { parseFields } from '../../../src/reading/read-fields.ts';
import { textOf } from '../../fixtures/a-content-folder.ts';

/** Where the first thing that stops the reader is said to be, and what it is. */
function first(text: string) {
  const lines = new LineCounter();
  const parsed = parseFields(text, lines);
  return explainFault(parsed.errors[0]!, parsed, lines);
}

describe('explainFault(error, parsed, lines) of a quotation that is not closed', () => {
  test.for([
    'title: "Baker\ncategory: food\nnotes: [x]\n',
    'title: "Baker\naliases: [a, "b"]\n',
    'title: "Baker\nfood:\n  rye: x\nnotes: "y"\n',
    '{ soc: "41, title: "Sales" }\n',
    'title: "Baker" of bread\n',
    'title:\n  - "a, b\n  - "c"\nrye: d\n',
  ])('points to where it was opened in %j', (text) => {
    expect(first(text)).toMatchObject({ offset: text.indexOf('"'), fix: expect.stringMatching(/^close it/) });
  });

  const files = ['sources.yaml', 'credentials.yaml', 'jobs/baker.yaml', 'ladders/bakery.yaml', 'tiers.yaml'];
  test.for(files)('points there wherever one is lost in %s', (path) => {
    const text = textOf(path);
    for (const { 0: quotation, index } of text.matchAll(/(?<=: |- |[[{] ?|, )"(?:[^"\\\n]|\\.)*"/g)) {
      const end = index + quotation.length - 1;
      expect(first(text.slice(0, end) + text.slice(end + 1)).offset, quotation).toBe(index);
    }
  });
});

test('explainFault(error, parsed, lines) names a field that stands twice', () => {
  expect(first('a: 1\nb: 2\na: 3\n')).toMatchObject({ offset: 10, what: 'is no YAML: "a" stands twice' });
});
