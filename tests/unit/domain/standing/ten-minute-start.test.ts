import { describe, expect, test } from 'vitest';
import { tenMinuteStart } from '../../../../src/domain/standing/ten-minute-start.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

describe('tenMinuteStart(yardsticks, behaviorsOf, count)', () => {
  const behaviorsOf = behaviorsCounted({ tidiness: 2, patience: 2, sums: 2, unasked: 2 });
  const jobs = [
    aYardstick({ tidiness: {}, patience: {} }),
    aYardstick({ patience: {} }, { id: 'clerk' }),
    aYardstick({ sums: { shown: ['sums/1'] } }, { id: 'teller' }),
  ];

  test('takes what tells most about all of them, one of a competency, and nothing that none asks', () => {
    const { questions, reach } = tenMinuteStart(jobs, behaviorsOf, 9);
    expect(questions.map(({ behavior }) => behavior)).toEqual(['patience/0', 'sums/1', 'tidiness/0']);
    expect(reach).toEqual([
      { answers: 2, settled: 0.5 },
      { answers: 1, settled: 0.5 },
      { answers: 1, settled: 0.75 },
    ]);
  });

  test('takes no more than it may', () => {
    expect(tenMinuteStart(jobs, behaviorsOf, 1).questions).toHaveLength(1);
    expect(tenMinuteStart([], behaviorsOf).questions).toEqual([]);
  });
});
