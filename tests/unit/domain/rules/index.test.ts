import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProblems, type Rule, rules } from '../../../../src/domain/rules/index.ts';
import { whereIs } from '../../../../src/domain/atlas/entries.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('findProblems(entries)', () => {
  test('finds nothing in the complete set that the tests of each rule start from', () => {
    expect(findProblems(entriesWith())).toEqual([]);
  });

  test('collects what every rule finds, in the order of the rules', () => {
    const entries = entriesWith({ sources: { notes: null }, jobs: { miller: aJob({ title: 'Baker' }) } });
    const found = findProblems(entries);
    expect(found).toEqual(
      Object.entries<Rule>(rules).flatMap(([name, rule]) => rule(entries).map((one) => ({ ...one, rule: name }))),
    );
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['referencesExist', 'namesUnique']));
  });
});

test('a problem is about the place that it names', () => {
  const entries = entriesWith({
    sources: { notes: null },
    jobs: { miller: aJob({ title: 'Baker', competencies: [held('patience')] }) },
    ladders: { new: aLadder({ sources: ['nobody'] }) },
  });
  const found = findProblems(entries).filter(({ about }) => 'kind' in about);
  expect(found.length).toBeGreaterThan(5);
  for (const { where, about } of found)
    expect('kind' in about && whereIs(about.kind, about.id, about.path)).toBe(where);
});

describe('rules', () => {
  const folder = new URL('../../../../src/domain/rules/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');

  test.for(files)('has the rule of %s under the name of its file', async (file) => {
    const name = file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    expect(rules[name as keyof typeof rules]).toBe(module[name]);
  });

  test('has nothing else', () => {
    expect(Object.keys(rules)).toHaveLength(files.length);
  });
});
