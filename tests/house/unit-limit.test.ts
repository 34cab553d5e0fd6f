import { describe, expect, test } from 'vitest';
import { middle, processorSeconds, referenceSeconds } from '../fixtures/reference-work.ts';
import { describeJudgment, judge, unitLimit } from './unit-limit.ts';

describe('judge(took, reference)', () => {
  const { seconds, reference } = unitLimit;

  test.for([
    [seconds, reference, 'within'],
    [seconds + 0.1, reference, 'over'],
    [2 * seconds + 0.1, reference, 'twice'],
    [2 * seconds, 2 * reference, 'within'],
    [seconds, reference / 3, 'twice'],
  ] as const)('says of %f s where the reference takes %f s: %s', ([took, pace, verdict]) => {
    expect(judge(took, pace).verdict).toBe(verdict);
  });

  test('says how to get back under the limit, and nothing of it where all is well', () => {
    const say = (took: number) => describeJudgment(took, judge(took, reference));
    expect(say(4)).toBe('unit took 4.0 s of processor time; this machine allows it 5.0 s now.');
    expect(say(6)).toMatch(/^Warning: unit took 6\.0 s .* tests\/properties/);
    expect(say(11)).toMatch(/too much: .* tests\/disk/);
  });
});

test('the reference work takes processor time, and about the same twice', () => {
  const before = process.cpuUsage();
  const measure = () => middle(Array.from({ length: 9 }, referenceSeconds));
  const [one, other] = [measure(), measure()];
  expect(one).toBeGreaterThan(0.001);
  expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(4);
  expect(processorSeconds(before)).toBeGreaterThan(one);
});

test('middle(numbers) is not moved by one that stands apart', () => {
  expect(middle([3, 90, 2])).toBe(3);
});
