import { describe, expect, test } from 'vitest';
import { offerTo, readOneself } from '../../../src/tools/search/oneself.ts';
import { ofOneself } from '#messages/search-words.ts';

describe('readOneself(query)', () => {
  test.for([
    ['I like helping people and I’m organised', ['help', 'order', 'people']],
    ['i am good with numbers and like quiet work', ['numbers', 'few-people']],
    ["I'm calm under pressure", ['calm']],
    ['I want to work outdoors with my hands', ['hands', 'outdoors']],
    ['I don’t like people, but I love computers', ['computers', 'few-people']],
    ['I hate math', []],
    ['I have no degree', ['no-degree']],
    ['I work with people but want to work alone', []],
  ] as const)('of “%s” gives %o', ([query, said]) => {
    expect(ofOneself.test(`${query} `)).toBe(true);
    expect(readOneself(query)).toEqual(said);
  });

  test.for(['nurse', 'helping people', 'type I error', 'Engineer I', 'I-9 form', 'ISO', ''])(
    'is not asked of “%s”, which says nothing of oneself',
    (query) => {
      expect(ofOneself.test(`${query} `)).toBe(false);
    },
  );
});

test('offerTo(sentence) leads on with what was understood', () => {
  expect(offerTo('I like helping people')).toMatchObject({
    ticks: '?like=help&like=people',
    after: ' Ticked there: helping people and work with people.',
  });
  expect(offerTo('I am me')).toMatchObject({ ticks: '', after: '' });
});
