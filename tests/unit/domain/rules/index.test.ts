import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProblems, rules } from '../../../../src/domain/rules/index.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('findProblems(entries)', () => {
  test('finds nothing in the complete set that the tests of each rule start from', () => {
    expect(findProblems(entriesWith())).toEqual([]);
  });

  test('collects what every rule finds, in the order of the rules', () => {
    const entries = entriesWith({ sources: { notes: null }, competencies: { tidiness: null } });
    const found = findProblems(entries);
    expect(found).toEqual(rules.flatMap((rule) => rule(entries)));
    expect(found.length).toBeGreaterThan(1);
  });
});

describe('rules', () => {
  const folder = new URL('../../../../src/domain/rules/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');

  test.for(files)('has the rule of %s under the name of its file', async (file) => {
    const name = file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    expect(rules).toContain(module[name]);
  });

  test('has nothing else', () => {
    expect(rules).toHaveLength(files.length);
  });
});
