import { describe, expect, test } from 'vitest';
import { behaviorItems, nameOf, relationsOf } from '../../../../src/domain/frameworks/framework.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('behaviorItems(competency, behaviors, type)', () => {
  test('numbers behaviors under their competency, with the group as a note', () => {
    const behaviors = [
      { id: 'waits', text: 'Waits.', group: 'With things' },
      { id: 'sits', text: 'Sits.' },
    ];
    expect(behaviorItems('calm', behaviors, 'behavior')).toEqual([
      {
        key: 'behavior:calm/waits',
        type: 'behavior',
        title: 'Waits.',
        statement: 'Waits.',
        parent: 'competency:calm',
        sequence: 1,
        notes: ['With things'],
      },
      {
        key: 'behavior:calm/sits',
        type: 'behavior',
        title: 'Sits.',
        statement: 'Sits.',
        parent: 'competency:calm',
        sequence: 2,
      },
    ]);
  });
});

describe('relationsOf(competency, related)', () => {
  test('names an association by both its ends, with the difference as a note', () => {
    expect(relationsOf('calm', [{ to: 'baking/rest', difference: 'Rest is for dough.' }])).toEqual([
      {
        key: 'isRelatedTo:competency:calm>competency:baking/rest',
        type: 'isRelatedTo',
        from: 'competency:calm',
        to: 'competency:baking/rest',
        notes: ['Rest is for dough.'],
      },
    ]);
  });
});

describe('nameOf(entries, id)', () => {
  test.for([
    ['tidiness', 'Tidiness'],
    ['baking/oven-work', 'Oven Work'],
    ['zeal', 'zeal'],
  ])('of %s is %s', ([id, title]) => {
    expect(nameOf(entriesWith(), id!).title).toBe(title);
  });
});
