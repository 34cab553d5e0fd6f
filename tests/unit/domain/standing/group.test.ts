import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { groupView } from '../../../../src/domain/standing/group.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const behaviorsOf = behaviorsCounted({ tidiness: 2, patience: 2, sums: 2 });
const yardstick = aYardstick({ tidiness: { weight: 1 }, patience: { weight: 2 }, sums: { weight: 3 } });
const member = (name: string, own: Readonly<Record<string, Answer>>) => ({
  name,
  answers: new Map(Object.entries(own)),
});
const members = [
  member('Zoe', { 'tidiness/0': 'not-yet', 'patience/0': 'not-yet' }),
  member('Abe', {
    'tidiness/0': 'often',
    'tidiness/1': 'often',
    'patience/0': 'sometimes',
    'sums/0': 'does-not-apply',
    'sums/1': 'does-not-apply',
  }),
  member('Abe', {}),
];

describe('groupView(yardstick, behaviorsOf, members)', () => {
  const view = groupView(yardstick, behaviorsOf, members);

  test('leaves persons in the order they came in, whatever they answered, with a cell for each competency', () => {
    expect(view.rows.map(({ name, cells }) => [name, ...cells.map(({ kind }) => kind)])).toEqual([
      ['Zoe', 'gap', 'gap', 'open'],
      ['Abe', 'strength', 'gap', 'out'],
      ['Abe', 'open', 'open', 'open'],
    ]);
    const turned = groupView(yardstick, behaviorsOf, members.toReversed());
    expect(turned.rows.map(({ name }) => name)).toEqual(['Abe', 'Abe', 'Zoe']);
    expect(turned.columns).toEqual(view.columns);
  });

  test('has no figure for a person', () => {
    expect(Object.keys(view.rows[0]!)).toEqual(['name', 'cells']);
  });

  test('counts each column, and finds the gaps of the group', () => {
    expect(view.columns[1]).toEqual({
      competency: 'patience',
      share: expect.closeTo(1 / 3, 9) as number,
      counts: { strength: 0, gap: 2, open: 1, out: 0 },
    });
    expect(view.gaps.map(({ competency }) => competency)).toEqual(['patience', 'tidiness']);
    expect(view.nobody.map(({ competency }) => competency)).toEqual(['patience']);
  });

  test('is empty of persons when nobody is given', () => {
    expect(groupView(yardstick, behaviorsOf, [])).toMatchObject({ rows: [], gaps: [], nobody: [] });
  });
});
