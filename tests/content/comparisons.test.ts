import { expect, test } from 'vitest';
import { compareJobs, jobsToCompare } from '../../src/domain/comparison/compare-jobs.ts';
import { listComparableCompetencies, listComparableJobs, listComparableModels } from '../../src/domain/comparison/comparables.ts';
import { compareAll } from '../../src/domain/comparison/comparison.ts';
import { findLinkedJobs } from '../../src/domain/comparison/linked-pairs.ts';
import { findNearestJobs, likenessOf } from '../../src/domain/similarity/nearest-jobs.ts';
import { jobProfiles } from '../../src/domain/occupations/job-profiles.ts';
import { nearestPerJob } from '../../src/domain/policy.ts';
import { paceNow, processorSeconds } from '../fixtures/reference-work.ts';
import { atlas } from './real-content.ts';

const ids = [...atlas.jobs.keys()];

test('comparing every job with every job takes less than 200 ms, once their profiles are made', () => {
  jobProfiles(atlas);
  const before = process.cpuUsage();
  let sum = 0;
  for (const from of ids) {
    for (const to of ids) {
      sum += likenessOf(atlas, from, to);
      sum += compareJobs(jobsToCompare(atlas), from, to).shared.length;
    }
  }
  const took = 1000 * processorSeconds(before);
  expect(sum).toBeGreaterThan(ids.length);
  expect(took / Math.max(1, paceNow())).toBeLessThan(200);
});

test('every two jobs and every two models can be set side by side', () => {
  for (const things of [listComparableJobs(atlas), listComparableModels(atlas)]) {
    const known = listComparableCompetencies(atlas, things);
    for (const [i, one] of things.entries()) {
      for (const other of things.slice(i + 1)) {
        const { rows } = compareAll([one, other], known);
        const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
        expect(cells).toHaveLength(one.competencies.length + other.competencies.length);
      }
    }
  }
});

test('every job is linked with its nearest', () => {
  const linked = findLinkedJobs(atlas);
  for (const id of ids) {
    for (const { job } of findNearestJobs(atlas, id, nearestPerJob)) expect(linked.get(id), id).toContain(job);
  }
});
