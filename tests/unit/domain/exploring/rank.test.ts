import { describe, expect, test } from 'vitest';
import { rank } from '../../../../src/domain/exploring/rank.ts';
import { type Answer, type StatementId, statementIds } from '../../../../src/domain/exploring/statements.ts';

const none = Object.fromEntries(statementIds.map((id) => [id, 0])) as Record<StatementId, Answer>;
const thing = (title: string, own: Partial<Record<StatementId, Answer>>, openings: number | null = 1) => ({
  title,
  answers: { ...none, ...own },
  openings,
});
const titles = (things: readonly ReturnType<typeof thing>[], made: readonly StatementId[]) =>
  rank(things, made).map((one) => one.thing.title);

describe('rank(things, made)', () => {
  test('puts those that meet all first, however weakly, then those that meet all but one, and names what is missing', () => {
    const ranked = rank(
      [
        thing('strong', { help: 3, calm: 3 }),
        thing('all', { help: 1, calm: 1, 'no-degree': 1 }),
        thing('one', { calm: 1 }),
        thing('nothing', { create: 3 }),
      ],
      ['help', 'calm', 'no-degree'],
    );
    expect(ranked.map((one) => one.thing.title)).toEqual(['all', 'strong', 'one']);
    expect(ranked[1]).toMatchObject({ met: ['help', 'calm'], unmet: ['no-degree'], unknown: [], strength: 6 });
  });

  test('tells what is unknown apart from what fails, and puts it before', () => {
    const ranked = rank([thing('fails', { help: 3 }), thing('unknown', { help: 1, calm: null })], ['help', 'calm']);
    expect(ranked.map((one) => one.thing.title)).toEqual(['unknown', 'fails']);
    expect(ranked[0]).toMatchObject({ met: ['help'], unmet: [], unknown: ['calm'] });
  });

  test('puts equal ones in order by strength, then by openings, then by title, whatever order they come in', () => {
    const some = [
      thing('few', { help: 2 }, 1),
      thing('many', { help: 2 }, 9),
      thing('strong', { help: 3 }, null),
      thing('also few', { help: 2 }, 1),
      thing('unpublished', { help: 2 }, null),
    ];
    const order = ['strong', 'many', 'also few', 'few', 'unpublished'];
    expect(titles(some, ['help'])).toEqual(order);
    expect(titles(some.toReversed(), ['help'])).toEqual(order);
  });

  test('puts what is left over of a group behind those that meet as many, and before those that meet fewer', () => {
    const some = [
      thing('Managers, All Other', { help: 3, lead: 3 }, 99),
      thing('Chiefs', { help: 1, lead: 1 }),
      thing('One', { help: 3 }),
    ];
    expect(titles(some, ['help', 'lead'])).toEqual(['Chiefs', 'Managers, All Other', 'One']);
  });

  test('keeps the best college teachers in their place, and puts those of other subjects behind the rest that meets as many', () => {
    const some = [
      thing('Art Teachers, Postsecondary', { help: 2 }),
      thing('Law Teachers, Postsecondary', { help: 3 }),
      thing('Nurses', { help: 1 }),
      thing('Healers, All Other', { help: 3 }),
      thing('Music Teachers, Postsecondary', { help: 1, lead: 1 }),
    ];
    expect(titles(some, ['help'])).toEqual([
      'Law Teachers, Postsecondary',
      'Nurses',
      'Art Teachers, Postsecondary',
      'Music Teachers, Postsecondary',
      'Healers, All Other',
    ]);
    expect(titles(some, ['help', 'lead']).slice(0, 2)).toEqual([
      'Music Teachers, Postsecondary',
      'Law Teachers, Postsecondary',
    ]);
  });

  test('has nothing for no statement', () => {
    expect(rank([thing('one', { help: 3 })], [])).toEqual([]);
  });
});
