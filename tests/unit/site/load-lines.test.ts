import { describe, expect, test } from 'vitest';
import { loadLines, type LoadFormat } from '../../../src/site/load-lines.ts';

const formats: readonly LoadFormat[] = ['json', 'csv', 'json-ld', 'turtle', 'rss'];

describe('loadLines(format, address)', () => {
  test.for(formats)('of %s begins with curl, tells Python and R, and names the file', (format) => {
    const lines = loadLines(format, 'https://cairn.example/data/some-file');
    expect(lines.map((line) => line.with).slice(0, 3)).toEqual(['curl', 'Python', 'R']);
    const without = lines.filter(({ code }) => !code.includes('https://cairn.example/data/some-file'));
    expect(without.map((line) => line.with)).toEqual(format === 'csv' ? ['Excel'] : []);
  });

  // rdflib 6 gives an empty Graph of a file whose graph has a name, and says nothing.
  test('reads JSON-LD in Python as a dataset, whose graphs may have names', () => {
    const { code } = loadLines('json-ld', 'https://cairn.example/ctdl/library.jsonld').find(
      (line) => line.with === 'Python',
    )!;
    expect(code).toContain('Dataset(default_union=True)');
    expect(code).not.toMatch(/Graph\(\)|= .*\.parse\(/);
  });
});
