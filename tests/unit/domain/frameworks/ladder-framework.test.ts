import { expect, test } from 'vitest';
import { ladderFramework } from '../../../../src/domain/frameworks/ladder-framework.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';

test('ladderFramework(id, ladder) lists places, and for each step which precedes which', () => {
  const ladder = aLadder();
  const { items, associations } = ladderFramework('bakery', ladder);
  expect(items.map(({ key, sequence }) => [key, sequence])).toEqual([
    ['place:bakery/helper', 1],
    ['place:bakery/baker', 2],
  ]);
  expect(associations).toEqual([
    {
      key: 'step:bakery/helper/baker',
      type: 'precedes',
      from: 'place:bakery/helper',
      to: 'place:bakery/baker',
      notes: [`Kind of step: ${ladder.steps[0]!.kind}.`, ...ladder.steps[0]!.experiences],
    },
  ]);
});

test('ladderFramework(id, ladder) tells why a step leads to a lower job zone', () => {
  const [first] = aLadder().steps;
  const lowerZone = 'The two places are paid alike.';
  const { associations } = ladderFramework('bakery', aLadder({ steps: [{ ...first!, lowerZone }] }));
  expect(associations![0]!.notes!.at(-1)).toBe(`Why the job zone is lower: ${lowerZone}`);
});
