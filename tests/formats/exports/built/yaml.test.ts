import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yaml } from '../../../../src/exports/built/yaml.ts';

describe('yaml(fields)', () => {
  test('writes a field a line, and a list below its name', () => {
    expect(
      yaml({ title: 'Oven Work', tiers: [{ tier: 'workplace', blocks: [] }], topics: ['Heat', 'a: b'], no: undefined }),
    ).toBe('title: Oven Work\ntiers:\n  - tier: workplace\n    blocks: []\ntopics:\n  - Heat\n  - "a: b"\n');
  });

  test.for([
    ...['yes', 'No', 'null', '~', '', ' a', 'a ', '- a', '# a', 'a #b', 'a: b', '1', '2026-11-29', '0x1', '.inf', '<<'],
    ...[
      '"',
      "'",
      '\\',
      '@a',
      '`a',
      '%a',
      '!a',
      '&a',
      '*a',
      '{a',
      '[a',
      '|',
      '>',
      '?',
      'a\nb',
      'a\tb',
      'a\u2028b',
      '\u200B',
      '---',
      '💡',
      'Ünï',
    ],
  ])('writes %o so that both readers give it back', (text) => {
    const written = yaml({ text, list: [text, { text }] });
    expect(parse(written)).toEqual({ text, list: [text, { text }] });
    expect(load(written)).toEqual({ text, list: [text, { text }] });
  });
});
