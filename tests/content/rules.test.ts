import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/domain/errors.ts';
import { entries, problems, took, uses } from './real-content.ts';

describe('content/', () => {
  test('keeps every schema and every rule', () => {
    expect(problems.map(formatProblem).join('\n\n')).toBe('');
  });

  test('is read and checked within three seconds of a quiet machine', () => {
    expect(took).toBeLessThan(3);
  });

  test('has entries of every kind that pages are made of', () => {
    for (const kind of ['competencies', 'technical', 'industries', 'jobs', 'guides', 'sources', 'glossary', 'credentials'] as const) {
      expect(entries[kind].size, kind).toBeGreaterThan(0);
    }
  });

  test('uses every library competency in a model or a job', () => {
    expect([...entries.competencies.keys()].filter((id) => !uses.has(id))).toEqual([]);
  });

  test('uses every technical competency in a model', () => {
    expect([...entries.technical.keys()].filter((id) => !uses.has(id))).toEqual([]);
  });

  test('cites every source', () => {
    const { competencies, technical, industries, jobs, ladders, uses: eightUses, guides, stories, resources, credentials, glossary } = entries;
    const kinds = [competencies, technical, industries, jobs, ladders, eightUses, guides, stories, resources, credentials, glossary];
    const cited = new Set(kinds.flatMap((kind) => [...kind.values()].flatMap(({ sources }) => sources)));
    expect([...entries.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });
});
