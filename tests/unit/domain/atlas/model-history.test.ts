import { describe, expect, test } from 'vitest';
import { listModelEvents } from '../../../../src/domain/atlas/model-history.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';

const added = { kind: 'added', what: 'Ovens' } as const;
const retired = { kind: 'retired', what: 'Bellows' } as const;

describe('listModelEvents(model)', () => {
  test('puts editions and changes in the order of time, each date once', () => {
    const model = anIndustry({
      published: '2008',
      updated: ['2014-07', '2018-11'],
      history: [
        { date: '2008', changes: [added] },
        { date: '2012-01-05', changes: [retired] },
        { date: '2018', changes: [added, retired] },
      ],
    });
    expect(listModelEvents(model)).toEqual([
      { date: '2008', edition: 'published', changes: [added] },
      { date: '2012-01-05', edition: null, changes: [retired] },
      { date: '2014-07', edition: 'updated', changes: [] },
      { date: '2018', edition: null, changes: [added, retired] },
      { date: '2018-11', edition: 'updated', changes: [] },
    ]);
  });

  test('gives one event where nothing but the first edition is known', () => {
    expect(listModelEvents(anIndustry({ published: '2012' }))).toEqual([
      { date: '2012', edition: 'published', changes: [] },
    ]);

    expect(listModelEvents({ published: undefined, updated: ['2014'], history: [] })).toEqual([
      { date: '2014', edition: 'updated', changes: [] },
    ]);
  });

  test('keeps both parts of a history that tells one date twice', () => {
    const history = [
      { date: '2019', changes: [added] },
      { date: '2019', changes: [retired] },
    ];
    expect(listModelEvents(anIndustry({ published: '2019', history }))).toEqual([
      { date: '2019', edition: 'published', changes: [added, retired] },
    ]);
  });
});
