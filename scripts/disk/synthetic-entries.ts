import { type CompetencyInput, clusterNames } from '../../src/schemas/competency.ts';
import type { IndustryInput } from '../../src/schemas/industry.ts';
import type { JobInput } from '../../src/schemas/job.ts';
import { levelNames } from '../../src/schemas/parts.ts';
import type { TechnicalCompetencyInput } from '../../src/schemas/technical-competency.ts';
import { syntheticOnet } from './synthetic-onet.ts';
import { soc } from './synthetic-soc.ts';
import type { Wordsmith } from './synthetic-words.ts';

/** Ids that entries may point to. Library ids stand by cluster, in the order of `clusterNames`. */
export interface Pool {
  readonly library: readonly (readonly string[])[];
  readonly technical: readonly string[];
  readonly jobs: readonly string[];
  readonly credentials: readonly string[];
  readonly sources: readonly string[];
  readonly categories: readonly string[];
}

const importances = ['high', 'moderate'] as const;

/** Make up so many things. */
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Turn a name into an id: `Tolak Benin` → `tolak-benin`. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const onet = (w: Wordsmith, count: number): { element: string; name: string }[] =>
  times(count, () => {
    const [element, name] = w.one(Object.entries(syntheticOnet.elements));
    return { element, name };
  });
const acts = (w: Wordsmith, count: number): { id: string; text: string }[] =>
  times(count, (i) => {
    const text = w.act();
    return { id: `${idOf(text.split(' ').slice(0, 4).join(' '))}-${i + 1}`, text };
  });

/** Other competencies of the same pool, each with a word on the difference. */
const related = (
  w: Wordsmith,
  id: string,
  pool: readonly string[],
  count: number,
): { to: string; difference: string }[] =>
  w
    .some(
      pool.filter((other) => other !== id),
      count,
    )
    .map((to) => ({ to, difference: w.sentence(17) }));

/** One competency of the library, as long as the real ones: seven to thirteen behaviors in three or four groups. */
export function makeCompetency(w: Wordsmith, title: string, id: string, cluster: number, pool: Pool): CompetencyInput {
  return {
    title,
    aliases: times(6, () => w.name()),
    cluster: clusterNames[cluster]!,
    definition: w.sentence(18),
    groups: w
      .one([
        [3, 3, 3],
        [3, 4, 3],
        [3, 3, 2, 3],
        [2, 3, 2, 2],
        [3, 4],
      ])
      .map((count, g) => ({
        title: w.phrase(3),
        behaviors: acts(w, count).map(({ id: act, text }) => ({ id: `${act}-${g + 1}`, text })),
      })),
    ...(w.below(2) === 0 && { levels: levels(w) }),
    practice: {
      ask: times(3, () => w.question(17)),
      develop: times(3, () => w.sentence(19)),
      train: times(3, () => w.phrase(11)),
    },
    onet: onet(w, 2),
    related: related(w, id, pool.library.flat(), 3),
    sources: w.some(pool.sources, 2),
  };
}

const levels = (w: Wordsmith): CompetencyInput['levels'] =>
  Object.fromEntries(levelNames.map((level) => [level, w.sentence(13)])) as CompetencyInput['levels'];

/** One technical competency with eight to eleven critical work functions. */
export function makeTechnical(w: Wordsmith, title: string, id: string, pool: Pool): TechnicalCompetencyInput {
  const industry = id.split('/')[0]!;
  return {
    title,
    aliases: times(4, () => w.name()),
    definition: w.sentence(18),
    functions: acts(w, 8 + w.below(4)),
    topics: times(9, () => w.phrase(8)),
    levels: levels(w),
    onet: onet(w, 3),
    related: related(
      w,
      id,
      pool.technical.filter((other) => other.startsWith(`${industry}/`)),
      2,
    ),
    basis: 'editorial',
    sources: w.some(pool.sources, 2),
  };
}

/** One industry model: about thirty blocks of the library and every technical competency that it owns. */
export function makeIndustry(w: Wordsmith, name: string, id: string, pool: Pool): IndustryInput {
  const own = pool.technical.filter((one) => one.startsWith(`${id}/`));
  const half = Math.ceil(own.length / 2);
  const sectors = times(2, (i) => ({ id: `sector-${i + 1}`, title: w.name(), definition: w.sentence(12) }));
  const blocks = (cluster: number, count: number) =>
    w
      .some(pool.library[cluster]!, count)
      .map((competency) => ({ competency, ...(w.below(3) === 0 && { as: w.name() }) }));
  return {
    title: `${name} Competency Model`,
    name,
    kind: 'industry',
    family: w.one(['Building', 'Care', 'Energy', 'Food', 'Making', 'Moving', 'Numbers', 'Teaching']),
    aliases: times(2, () => w.name()),
    summary: w.sentence(16),
    naics: [{ code: String(110 + w.below(800)), title: w.name() }],
    sectors,
    tiers: [
      { tier: 'personal-effectiveness', blocks: blocks(0, 6) },
      { tier: 'academic', blocks: blocks(1, 6) },
      { tier: 'workplace', blocks: [...blocks(2, 6), ...blocks(3, 4)] },
      { tier: 'industry-wide', blocks: own.slice(0, half).map((competency) => ({ competency })) },
      {
        tier: 'industry-sector',
        blocks: own.slice(half).map((competency, i) => ({ competency, sector: `sector-${(i % 2) + 1}` })),
      },
      { tier: 'occupation', blocks: [] },
      { tier: 'management', note: w.sentence(10), blocks: blocks(4, 8) },
    ],
    occupations: [...new Set(times(12, () => soc(w)))].map((code) => ({
      soc: code,
      title: w.name(),
      job: w.one(pool.jobs),
    })),
    credentials: w.some(pool.credentials, 4),
    stewards: [w.name()],
    original: { title: `${name} as published`, url: `https://cairn.example/original/${id}` },
    published: '2010-05',
    updated: ['2019'],
    reviewed: '2026-11-22',
    history: [
      {
        date: '2026-11-22',
        changes: times(3, () => ({ kind: w.one(['added', 'reworded', 'moved'] as const), what: w.name() })),
      },
    ],
    sources: w.some(pool.sources, 2),
  };
}

/** One job model. One in ten has the sections C to H. */
export function makeJob(w: Wordsmith, title: string, pool: Pool): JobInput {
  const asked = [...w.some(pool.library.flat(), 6 + w.below(3)), ...w.some(pool.technical, w.below(2))];
  const whole = w.below(10) === 0;
  const level = () => w.one(levelNames);
  return {
    title,
    category: w.one(pool.categories),
    aliases: times(8, () => w.name()),
    summary: times(3, () => w.sentence(21)).join(' '),
    occupations: times(3, () => ({
      soc: soc(w),
      title: w.name(),
      match: w.one(['exact', 'close', 'broad'] as const),
      jobZone: 1 + w.below(5),
    })),
    jobZone: 1 + w.below(5),
    education: { label: 'High school diploma', share: 1 + w.below(100), basis: 'onet' },
    competencies: asked.map((competency) => ({
      competency,
      importance: w.one(importances),
      level: level(),
      basis: ['onet', 'description'],
      evidence: onet(w, 2).map(({ element }) => element),
    })),
    notes: [w.sentence(18)],
    ...(whole && {
      responsibilities: times(5, (i) => ({
        id: `duty-${i + 1}`,
        title: w.phrase(4),
        tasks: times(5, () => w.phrase(10)),
        measures: times(3, () => w.phrase(8)),
        // Every competency serves one of them at least.
        needs: Object.fromEntries(
          [...w.some(asked, 4), ...asked.filter((_, a) => a % 5 === i)].map((one) => [one, w.one(importances)]),
        ),
      })),
      knowledge: times(6, () => ({ topic: w.phrase(4), parts: times(3, () => w.phrase(4)) })),
      outlook: {
        written: 2026,
        summary: w.sentence(16),
        changes: times(3, () => ({ change: w.sentence(12), impact: w.sentence(12) })),
      },
      growth: asked.map((competency) => ({
        competency,
        select: level(),
        develop: level(),
        train: 'recommended' as const,
      })),
    }),
    sources: w.some(pool.sources, 2),
  };
}
