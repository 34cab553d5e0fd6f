import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import {
  type Comparable,
  listComparableCompetencies,
  listComparableJobs,
  listComparableModels,
} from '../../src/domain/comparison/comparables.ts';
import { compareAll } from '../../src/domain/comparison/comparison.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as numbers from '#messages/numbers.ts';
import { jobProfiles } from '../../src/domain/occupations/job-profiles.ts';
import { type NeedGrade, restOf } from '../../src/domain/occupations/needs.ts';
import { buildLattice } from '../../src/domain/ladders/lattice.ts';
import { findNearestJobs, likenessOf } from '../../src/domain/similarity/nearest-jobs.ts';
import { leastLikeness, nearestPerJob } from '../../src/domain/policy.ts';
import { countNearPairs } from '../../src/domain/similarity/near-pairs.ts';
import { explainStep } from '../../src/domain/ladders/routes.ts';
import { nameLattice } from '../../src/payloads/named-lattice.ts';
import Comparison from '../../src/tools/compare/Comparison.tsx';
import { Step } from '../../src/tools/routes/Step.tsx';
import { claimsOfLack } from '../fixtures/claims-of-lack.ts';
import { someSearchUrls } from '../fixtures/search-urls.ts';
import { atlas } from './real-content.ts';

const pairsOf = <T>(all: readonly T[]) => all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const draw = (things: readonly Comparable[], known: Parameters<typeof compareAll>[1]) => {
  const urlOf = { thing: (id: string) => `/${id}/`, competency: (id: string) => `/${id}/` };
  const comparison = compareAll(things, known);
  return renderToString(h(Comparison, { comparison, urlOf, listsUrl: '/', profilesUrl: '/', likenessUrl: '/', level: 2 }));
};

describe('over all pairs of jobs', () => {
  const jobs = listComparableJobs(atlas);
  const profiles = jobProfiles(atlas);
  const wordsOf = (grade: NeedGrade | undefined) => (grade ? jobLists.needs[grade] : 'how much it is needed is unknown');
  const known = listComparableCompetencies(atlas, jobs);

  test('no comparison says that a job can do without a competency, and each empty cell counts the list of its job and says how much it needs it all the same', () => {
    for (const pair of pairsOf(jobs)) {
      const html = draw(pair, known);
      expect(claimsOfLack(textOf(html)), pair.map(({ id }) => id).join(' and ')).toEqual([]);
      const absent = [...html.matchAll(/<td class="absent">([^<]*)</g)].map(([, words]) => words!).sort();
      const listOf = ({ competencies }: (typeof jobs)[number]) => competencies.map(({ competency }) => competency);
      const expected = pair.flatMap((job, i) => {
        const own = listOf(job);
        const grades = new Map(restOf(profiles.get(job.id)!).map(({ competency, grade }) => [competency, grade]));
        return listOf(pair[1 - i]!)
          .filter((id) => !own.includes(id))
          .map((id) => `not among its ${numbers.formatNumber(own.length)}; ${wordsOf(grades.get(id))}`);
      });
      expect(absent).toEqual(expected.sort());
      expect(html).toContain(jobLists.aboutJobLists);
      expect(html).toContain(jobLists.aboutNeeds);
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

  test('only those as alike as policy asks are called near, in both directions', () => {
    for (const { id } of jobs) {
      for (const { job, likeness } of findNearestJobs(atlas, id, jobs.length)) {
        expect(likeness, `${id} and ${job}`).toBeGreaterThanOrEqual(leastLikeness);
        expect(findNearestJobs(atlas, job, jobs.length).map((one) => one.job)).toContain(id);
      }
    }
  });
});

describe('the nearest jobs', () => {
  const nearestOf = (id: string) => findNearestJobs(atlas, id, nearestPerJob).map(({ job }) => job);

  test('hold half of the pairs that a step of a ladder joins, and are none but those of the trade for a nurse', () => {
    const joined = [...atlas.ladders.values()].flatMap(({ places, steps }) => {
      const jobOf = new Map(places.map(({ id, job }) => [id, job]));
      return steps.flatMap(({ from, to }) => {
        const [one, other] = [jobOf.get(from), jobOf.get(to)];
        return one && other && one !== other ? [[one, other].sort().join(' ')] : [];
      });
    });
    const ids = [...atlas.jobs.keys()];
    const five = new Map(
      ids.map((id) => {
        const others = ids.filter((one) => one !== id);
        others.sort((a, b) => likenessOf(atlas, id, b) - likenessOf(atlas, id, a));
        return [id, others.slice(0, 5)] as const;
      }),
    );
    const found = [...new Set(joined)].flatMap((pair) => {
      const [one, other] = pair.split(' ') as [string, string];
      return [five.get(one)!.includes(other), five.get(other)!.includes(one)];
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.48);
    expect(five.get('nurse')![0]).toBe('nurse-manager');
    expect(nearestOf('nurse').filter((id) => id !== 'nurse-manager')).toEqual([]);
  });

  test('set a teller beside the next desk, and no manager beside a physician', () => {
    expect(nearestOf('bank-teller')[0]).toBe('account-service-specialist');
    expect(nearestOf('physician-leader')).not.toContain('mid-level-manager');
    expect(nearestOf('mid-level-manager')).not.toContain('physician-leader');
    expect(likenessOf(atlas, 'compliance-supervisor', 'physician-leader')).toBeLessThan(leastLikeness);
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
