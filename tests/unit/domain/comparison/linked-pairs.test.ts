import { describe, expect, test } from 'vitest';
import { findLinkedJobs, findLinkedModels } from '../../../../src/domain/comparison/linked-pairs.ts';
import { fewModels, nearestPerJob, nearestPerModel } from '../../../../src/domain/policy.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

const place = (id: string, job?: string) => ({
  id,
  title: `Place ${id}`,
  ...(job && { job }),
  level: 1,
  summary: 'Stands there.',
});
const step = (from: string, to: string) => ({
  from,
  to,
  kind: 'advance' as const,
  experiences: ['Bakes alone for one night.', 'Shapes fifty loaves of one weight.'],
  basis: 'editorial' as const,
});
const job = (title: string, ...competencies: string[]) =>
  aJob({ title, competencies: competencies.map((id) => held(id)) });
const model = (name: string, ...competencies: string[]) =>
  anIndustry({
    name,
    title: name,
    tiers: [{ tier: 'workplace', blocks: competencies.map((competency) => ({ competency })) }],
  });
const none = new Map<string, never>();

describe('findLinkedJobs(atlas)', () => {
  const jobs = new Map([
    ['baker', job('Baker', 'care', 'sums')],
    ['clerk', job('Clerk', 'care')],
    ['pilot', job('Pilot', 'nerve')],
    ['miller', job('Miller', 'grit')],
  ]);

  test('joins jobs that share something and jobs on a step, both ways and by title', () => {
    const ladder = aLadder({
      places: [place('a', 'baker'), place('b', 'pilot'), place('c'), place('d', 'miller'), place('e', 'baker')],
      steps: [step('a', 'b'), step('a', 'c'), step('c', 'd'), step('a', 'e')],
    });
    expect([...findLinkedJobs({ ...noTables, jobs, ladders: new Map([['l', ladder]]) })]).toEqual([
      ['baker', ['clerk', 'pilot']],
      ['clerk', ['baker']],
      ['pilot', ['baker']],
      ['miller', []],
    ]);
  });

  test('joins each job with its nearest, however many are as near', () => {
    const twins = new Map(
      Array.from({ length: nearestPerJob + 3 }, (_, i) => [`twin-${i}`, job(`Twin ${i}`, 'care')] as const),
    );
    const linked = findLinkedJobs({ ...noTables, jobs: twins, ladders: none });
    for (const [id, others] of linked) {
      expect(others.length).toBeGreaterThanOrEqual(nearestPerJob);
      expect(others).not.toContain(id);
      expect(new Set(others).size).toBe(others.length);
      for (const other of others) expect(linked.get(other)).toContain(id);
    }
  });
});

describe('findLinkedModels(atlas)', () => {
  test('joins each of a few models with every other, by name', () => {
    const industries = new Map([
      ['b', model('Milling', 'care')],
      ['a', model('Baking', 'care')],
      ['c', model('Fishing', 'nets')],
    ]);
    expect([...findLinkedModels({ industries })]).toEqual([
      ['b', ['a', 'c']],
      ['a', ['c', 'b']],
      ['c', ['a', 'b']],
    ]);
  });

  test('joins each of many models with the most alike, and none with those that share nothing', () => {
    const twins = Array.from(
      { length: fewModels + 1 },
      (_, i) => [`twin-${i}`, model(`Twin ${'abcdefghijklmn'[i]}`, 'care')] as const,
    );
    const industries = new Map([...twins, ['alone', model('Alone', 'nets')]]);
    const linked = findLinkedModels({ industries });
    expect(linked.get('alone')).toEqual([]);
    expect(linked.get('twin-0')).not.toContain('alone');
    expect(linked.get('twin-1')!.length).toBeGreaterThanOrEqual(nearestPerModel);
    expect(linked.get(`twin-${fewModels}`)).toHaveLength(nearestPerModel);
  });
});
