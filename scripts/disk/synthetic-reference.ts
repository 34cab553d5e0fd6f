import type { LadderInput } from '../../src/schemas/ladder.ts';
import type { ResourceInput } from '../../src/schemas/reference.ts';
import { type Pool, times } from './synthetic-entries.ts';
import { soc } from './synthetic-soc.ts';
import type { Wordsmith } from './synthetic-words.ts';

/** One ladder of six places, each a step above the one before. */
export function makeLadder(w: Wordsmith, title: string, industry: string, pool: Pool): LadderInput {
  return {
    title,
    field: w.name(),
    summary: w.sentence(16),
    industry,
    places: times(6, (i) => ({
      id: `place-${i + 1}`,
      title: w.name(),
      job: w.one(pool.jobs),
      soc: soc(w),
      level: i + 1,
      credentials: w.some(pool.credentials, 1),
      summary: w.sentence(14),
    })),
    steps: times(5, (i) => ({
      from: `place-${i + 1}`,
      to: `place-${i + 2}`,
      kind: 'advance' as const,
      experiences: times(2, () => w.sentence(14)),
      basis: 'editorial' as const,
    })),
    sources: w.some(pool.sources, 1),
  };
}

/** One thing to take and use. */
export function makeResource(w: Wordsmith, title: string, id: string, industry: string, pool: Pool): ResourceInput {
  return {
    title,
    kind: w.one(['curriculum', 'skill-standard', 'certification', 'apprenticeship-schedule'] as const),
    publisher: w.name(),
    summary: w.sentence(16),
    url: `https://cairn.example/resource/${id}`,
    read: { at: 'https://cairn.example/shelf', on: '2026-11-22' },
    phrases: [title, `${title} to take`],
    industries: [industry],
    jobs: w.some(pool.jobs, 2),
    competencies: w.some(pool.library.flat(), 3),
    sources: w.some(pool.sources, 1),
  };
}

/** Title and summary of a page of prose. */
export const makeProse = (w: Wordsmith): { title: string; summary: string } => ({
  title: w.name(),
  summary: w.sentence(14),
});

/** The text of a page of prose: every third paragraph has a heading. */
export const makeBody = (w: Wordsmith, paragraphs: number): string =>
  times(
    paragraphs,
    (i) => `${i % 3 === 2 ? `## ${w.name()}\n\n` : ''}${times(4, () => w.sentence(16)).join(' ')}\n`,
  ).join('\n');

/** The seven tiers of every pyramid, under the ids that pages and rules know. */
export function makeTiers(w: Wordsmith): Record<string, unknown> {
  const tiers = [
    ['personal-effectiveness', 'foundation', ['personal-effectiveness']],
    ['academic', 'foundation', ['academic']],
    ['workplace', 'foundation', ['workplace', 'influence']],
    ['industry-wide', 'technical', []],
    ['industry-sector', 'technical', []],
    ['occupation', 'upper', []],
    ['management', 'upper', ['management']],
  ] as const;
  return Object.fromEntries(
    tiers.map(([id, part, clusters], i) => [
      id,
      {
        order: i + 1,
        number: Math.min(i + 1, 6),
        title: `${id} competencies`,
        short: id,
        definition: w.sentence(14),
        part,
        clusters: clusters.map((cluster) => ({ id: cluster, title: cluster, definition: w.sentence(10) })),
      },
    ]),
  );
}
