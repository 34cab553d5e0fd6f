import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import { entries } from './real-content.ts';

interface LabeledQuery {
  readonly query: string;
  readonly kind: string;
  readonly part: string;
  /** The briefer's own example. */
  readonly given?: true;
  /** The site has nothing that would satisfy who asks. */
  readonly missing?: true;
  /** Keys of what would, the best first. */
  readonly right: readonly string[];
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const queries = load(readFileSync(at('../fixtures/search-queries.yaml'), 'utf8')) as readonly LabeledQuery[];

const { competencies, technical, jobs, industries, ladders, credentials, guides, glossary, sources } = entries;
const known = new Set([
  ...keys('competency', [...competencies.keys(), ...technical.keys()]),
  ...keys(
    'behavior',
    listBehaviors(entries).map(({ id }) => id),
  ),
  ...keys('job', jobs.keys()),
  ...keys('industry', industries.keys()),
  ...keys('ladder', ladders.keys()),
  ...keys(
    'place',
    [...ladders].flatMap(([ladder, { places }]) => places.map(({ id }) => `${ladder}/${id}`)),
  ),
  ...keys('credential', credentials.keys()),
  ...keys('guide', guides.keys()),
  ...keys('term', glossary.keys()),
  ...keys('source', sources.keys()),
  // Pages that list all of a kind.
  ...keys('list', ['competencies', 'industries', 'ladders', 'credentials']),
]);

/** The codes that have pages; nothing as long as occupations are not part of the content. */
const occupationsFile = at('../../content/occupations/occupations.tsv');
const occupations = existsSync(occupationsFile)
  ? new Set(
      readFileSync(occupationsFile, 'utf8')
        .split('\n')
        .map((line) => `occupation:${line.split('\t')[0]}`),
    )
  : undefined;

function keys(kind: string, ids: Iterable<string>): string[] {
  return [...ids].map((id) => `${kind}:${id}`);
}

describe('the labeled queries', () => {
  test('name only what the content has', () => {
    const exists = (key: string): boolean =>
      key.startsWith('occupation:') ? (occupations?.has(key) ?? /:\d\d-\d{4}\.\d\d$/.test(key)) : known.has(key);
    expect(queries.flatMap(({ query, right }) => right.filter((key) => !exists(key)).map((key) => [query, key]))).toEqual(
      [],
    );
  });

  test('name up to six things, each once, unless there are none', () => {
    for (const { query, right, missing } of queries) {
      expect(right.length, query).toBeLessThanOrEqual(6);
      expect(new Set(right).size, query).toBe(right.length);
      expect(right.length === 0, query).toBe(missing ?? false);
    }
  });

  test('are many, and each is there once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map(({ query }) => query.toLowerCase())).size).toBe(queries.length);
  });

  test('have every third set aside', () => {
    expect(queries.map(({ part }) => part)).toEqual(queries.map((_, index) => (index % 3 === 2 ? 'b' : 'a')));
  });
});
