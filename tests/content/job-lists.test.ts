import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas/atlas.ts';
import {
  type Comparable,
  listComparableCompetencies,
  listComparableJobs,
  listComparableModels,
} from '../../src/domain/comparison/comparables.ts';
import { compareAll } from '../../src/domain/comparison/comparison.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as numbers from '#messages/numbers.ts';
import { buildLattice } from '../../src/domain/ladders/lattice.ts';
import { countNearPairs } from '../../src/domain/similarity/near-pairs.ts';
import { findNearestJobs } from '../../src/domain/similarity/nearest-jobs.ts';
import { leastLikeness } from '../../src/domain/policy.ts';
import { explainStep } from '../../src/domain/ladders/routes.ts';
import { nameLattice } from '../../src/payloads/lattice-json.ts';
import Comparison from '../../src/tools/compare/Comparison.tsx';
import { Step } from '../../src/tools/routes/Step.tsx';
import { claimsOfLack } from '../fixtures/claims-of-lack.ts';
import { someSearchUrls } from '../fixtures/search-urls.ts';
import { entries } from './real-content.ts';

const atlas = buildAtlas(entries);
const pairsOf = <T>(all: readonly T[]) => all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const draw = (things: readonly Comparable[], known: Parameters<typeof compareAll>[1]) => {
  const urlOf = { thing: (id: string) => `/${id}/`, competency: (id: string) => `/${id}/` };
  const comparison = compareAll(things, known);
  return renderToString(h(Comparison, { comparison, urlOf, listsUrl: '/', likenessUrl: '/', level: 2 }));
};

describe('over all pairs of jobs', () => {
  const jobs = listComparableJobs(atlas);
  const known = listComparableCompetencies(atlas, jobs);

  test('no comparison says that a job can do without a competency, and each empty cell counts the list of its job', () => {
    for (const pair of pairsOf(jobs)) {
      const html = draw(pair, known);
      expect(claimsOfLack(textOf(html)), pair.map(({ id }) => id).join(' and ')).toEqual([]);
      const absent = [...html.matchAll(/<td class="absent">([^<]*)</g)].map(([, words]) => words!).sort();
      const [one, other] = pair.map(({ competencies }) => competencies.map(({ competency }) => competency));
      const missing = (from: string[], than: string[]) => from.filter((id) => !than.includes(id)).length;
      const expected = [
        ...Array<string>(missing(other!, one!)).fill(`not among its ${numbers.formatNumber(one!.length)}`),
        ...Array<string>(missing(one!, other!)).fill(`not among its ${numbers.formatNumber(other!.length)}`),
      ].sort();
      expect(absent).toEqual(expected);
      expect(html).toContain(jobLists.aboutJobLists);
    }
  });

  test('no step of a route says so', () => {
    const lattice = nameLattice(atlas, buildLattice(atlas), { ...someSearchUrls, routesFrom: (id) => `/${id}/` });
    for (const [from, to] of pairsOf([...lattice.jobs.keys()])) {
      const step = explainStep(lattice, { from, to, kind: 'near', ladders: [] });
      const html = renderToString(h(Step, { lattice, compare: '/', step, isPainted: true }));
      expect(claimsOfLack(textOf(html)), `${from} → ${to}`).toEqual([]);
      expect(textOf(html)).toContain(`${step.change!.added.length} new on the list`);
    }
  });

  test('only those with a likeness of a third or more are called near, in both directions', () => {
    for (const { id } of jobs) {
      for (const { job, likeness } of findNearestJobs(atlas, id, jobs.length)) {
        expect(likeness, `${id} and ${job}`).toBeGreaterThanOrEqual(leastLikeness);
        expect(findNearestJobs(atlas, job, jobs.length).map((one) => one.job)).toContain(id);
      }
    }
  });
});

test('the guide has the number of near pairs counted, and types none', () => {
  const guide = readFileSync(new URL('../../content/guides/how-the-numbers-are-made.mdx', import.meta.url), 'utf8');
  expect(guide).toContain('<NearPairs />');
  expect(guide).not.toMatch(/\d+ (?:such )?pairs|\d+ of \d+ jobs/);
  const near = pairsOf([...atlas.jobs.keys()]).filter(([one, other]) =>
    findNearestJobs(atlas, one, atlas.jobs.size).some(({ job }) => job === other),
  );
  const alone = [...atlas.jobs.keys()].filter((id) => !near.flat().includes(id));
  expect(countNearPairs(atlas)).toEqual({ pairs: near.length, alone: alone.length, jobs: atlas.jobs.size });
});

test('over all pairs of industry models, each empty cell counts the blocks of its model', () => {
  const models = listComparableModels(atlas);
  const known = listComparableCompetencies(atlas, models);
  for (const pair of pairsOf(models)) {
    const html = draw(pair, known);
    const said = new Set([...html.matchAll(/<td class="absent">([^<]*)</g)].map(([, words]) => words));
    const counts = pair.map(({ competencies }) => `not among its ${numbers.formatNumber(competencies.length)} blocks`);
    expect(counts).toEqual(expect.arrayContaining([...said]));
    expect(html).not.toContain(jobLists.aboutJobLists);
  }
});
