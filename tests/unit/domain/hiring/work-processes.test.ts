import { describe, expect, test } from 'vitest';
import { workProcesses } from '../../../../src/domain/hiring/work-processes.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';

const baker = (jobZone: number, weights: readonly (readonly ('high' | 'moderate')[])[]) =>
  aJob({
    jobZone,
    competencies: [held('tidiness'), held('patience'), held('baking/oven-work')],
    responsibilities: weights.map((needs, i) => ({
      id: `duty-${i}`,
      title: `Duty ${i}`,
      tasks: ['Weigh flour.', { text: 'Heat the oven.', tasks: ['Light it.'] }],
      measures: ['Loaves a night'],
      needs: Object.fromEntries(needs.map((need, at) => [['tidiness', 'patience', 'baking/oven-work'][at]!, need])),
    })),
  });

describe('workProcesses(job)', () => {
  test('parts the hours by what each responsibility draws on, high importance counting twice', () => {
    const { total, processes } = workProcesses(
      baker(2, [
        ['high', 'high'],
        ['high', 'moderate', 'moderate'],
        ['high', 'high'],
      ]),
    );
    expect(total).toEqual({ least: 2000, most: 3000 });
    // A third each, rounded to fifty, and no hour lost.
    expect(processes.map(({ hours }) => hours.least)).toEqual([650, 700, 650]);
    expect(processes.map(({ hours }) => hours.most)).toEqual([1000, 1000, 1000]);
    expect(processes[0]).toMatchObject({
      title: 'Duty 0',
      tasks: ['Weigh flour.', 'Heat the oven.'],
      competencies: ['tidiness', 'patience'],
    });
  });

  test.for([1, 2, 3, 4, 5])('has shares that add up to the whole in job zone %i', (zone) => {
    const { total, processes } = workProcesses(
      baker(zone, [['high'], ['moderate', 'high', 'high'], ['moderate'], ['high', 'moderate']]),
    );
    for (const end of ['least', 'most'] as const)
      expect(processes.reduce((sum, { hours }) => sum + hours[end], 0)).toBe(total[end]);
    for (const { hours } of processes) expect(hours.most).toBeGreaterThanOrEqual(hours.least);
    expect(total.most).toBe(zone <= 2 ? 3000 : 4000);
  });

  test('of a job without responsibilities are none', () => {
    expect(workProcesses(aJob()).processes).toEqual([]);
  });
});
