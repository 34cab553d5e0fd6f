import { describe, expect, test } from 'vitest';
import { loadLines, type LoadFormat } from '../../../src/site/load-lines.ts';

const formats: readonly LoadFormat[] = ['json', 'csv', 'xlsx', 'json-ld', 'turtle', 'rss'];

describe('loadLines(format, address)', () => {
  test.for(formats)('of %s begins with curl, tells Python and R, and names the file', (format) => {
    const lines = loadLines(format, 'https://cairn.example/data/some-file');
    expect(lines.map((line) => line.with).slice(0, 3)).toEqual(['curl', 'Python', 'R']);
    const without = lines.filter(({ code }) => !code.includes('https://cairn.example/data/some-file'));
    expect(without.map((line) => line.with)).toEqual(format === 'csv' ? ['Excel'] : []);
  });

  test('saves what no terminal shows', () => {
    expect(loadLines('xlsx', 'https://cairn.example/data/jobs.xlsx')[0]!.code).toBe(
      'curl -fL https://cairn.example/data/jobs.xlsx -o jobs.xlsx',
    );
  });
});
