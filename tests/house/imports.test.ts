import { describe, expect, test } from 'vitest';
import { importsOf, isTypeOnly } from './imports.ts';

describe('importsOf(file)', () => {
  test('reads the imports of a real file, of types and of values', () => {
    expect(importsOf('src/domain/atlas/atlas.ts')).toEqual(
      expect.arrayContaining([
        { target: '../../schemas/parts.ts', typeOnly: true },
        { target: '../errors.ts', typeOnly: false },
      ]),
    );
  });

  test.for([
    ['type { A } from', true],
    ['{ type A, type B } from', true],
    ['{ type A, b } from', false],
    ['A from', false],
    ['* as a from', false],
  ] as const)('takes "%s" to be of types alone: %s', ([names, expected]) => {
    expect(isTypeOnly(names.replace(/ from$/, ''))).toBe(expected);
  });
});
