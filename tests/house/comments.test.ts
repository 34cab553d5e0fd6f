import { expect, test } from 'vitest';
import { filesUnder, textOf } from './files.ts';

const exported =
  /^export (?:default )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/;

/** Names of the exports of a file that no doc comment stands before. */
function uncommented(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const name = exported.exec(line)?.[1];
    if (!name) return [];
    return isDocEnd(lines, i - 1) ? [] : [name];
  });
}

function isDocEnd(lines: readonly string[], end: number): boolean {
  if (!lines[end]?.trimEnd().endsWith('*/')) return false;
  const start = lines.findLastIndex((line, i) => i <= end && line.includes('/*'));
  return lines[start]!.trimStart().startsWith('/**');
}

test.for(filesUnder('src', '.ts', '.tsx'))('every export of %s has a doc comment', (path) => {
  expect(uncommented(textOf(path)), 'say in one sentence what it is, then what its type cannot').toEqual([]);
});

test('uncommented(text) finds an export without a doc comment, and no other', () => {
  const text = [
    '/** A. */',
    'export const a = 1;',
    'export const b = 2;',
    '/**',
    ' * C.',
    ' */',
    'export async function c() {}',
    '/* D. */',
    'export type D = 1;',
    "export type { E } from './e.ts';",
    'const f = 1;',
  ].join('\n');
  expect(uncommented(text)).toEqual(['b', 'D']);
});
