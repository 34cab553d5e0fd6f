import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { fitOf } from '../../../../src/domain/standing/fit.ts';
import { fitAll, fitTable } from '../../../../src/domain/standing/fit-table.ts';
import { weigh } from '../../../../src/domain/standing/yardstick.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

test('fitAll(table, answers) gives the fit to each yardstick, in their order, and none where nothing applies', () => {
  const behaviorsOf = behaviorsCounted({ tidiness: 3, patience: 1 });
  const yardsticks = [
    aYardstick({ tidiness: {}, patience: { weight: 2 } }),
    aYardstick({ patience: {} }),
    aYardstick({}),
  ];
  const answers = new Map<string, Answer>([
    ['tidiness/1', 'sometimes'],
    ['patience/0', 'does-not-apply'],
    ['unknown', 'often'],
  ]);
  const fits = fitAll(fitTable(yardsticks, behaviorsOf), answers);
  expect(fits).toEqual([fitOf(weigh(yardsticks[0]!, behaviorsOf), answers), null, null]);
  expect(fits[0]).toMatchObject({ answered: 1, asked: 3 });
});
