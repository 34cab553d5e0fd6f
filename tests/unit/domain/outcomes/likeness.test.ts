import { describe, expect, test } from 'vitest';
import { type Described, findLikeBlocks, indexBlocks } from '../../../../src/domain/outcomes/likeness.ts';

const block = (id: string, own: Partial<Described>): Described => ({
  id,
  names: [],
  definition: '',
  phrases: [],
  topics: [],
  statements: [],
  ...own,
});
const welding = block('welding', {
  names: ['Welding'],
  definition: 'Joins metal by heat.',
  statements: [
    { id: 'bead', text: 'Lays a bead along the joint.' },
    { id: 'vent', text: 'Opens the vent before striking an arc.' },
  ],
});
const teamwork = block('teamwork', { names: ['Teamwork'], definition: 'Works with others in a team.' });
const safety = block('safety', { names: ['Safety'], topics: ['Arc-flash boundaries'], definition: 'Prevents injury.' });
const index = indexBlocks([welding, teamwork, safety]);
const like = (outcome: string) => findLikeBlocks(index, outcome);

describe('the likeness of an outcome to blocks', () => {
  test('words agree by stem and by root; the words shared and the nearest statement are told', () => {
    expect(like('Weld a joint without injuries')).toMatchObject([
      { block: 'welding', shared: ['weld', 'joint'], statement: 'bead' },
      { block: 'safety', shared: ['injuries'] },
    ]);
  });

  test('a word that fewer blocks have tells more, and a name tells more than a statement', () => {
    expect(like('Work in teams')[0]!.block).toBe('teamwork');
    expect(like('arc')[0]!.block).toBe('safety');
    expect(like('arc and vent')[0]).toMatchObject({ block: 'welding', statement: 'vent' });
  });

  test('parts of a word with hyphens are found, and the share of what is found lies between 0 and 1', () => {
    const [first] = like('Names the flash boundaries of an arc');
    expect(first).toMatchObject({ block: 'safety', shared: ['flash', 'boundaries', 'arc'] });
    for (const { found } of like('Weld by heat with others in a team, play the violin')) {
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThanOrEqual(1);
    }
  });

  test('nothing is suggested for what shares no word, for words of grammar, or without blocks', () => {
    expect(like('Play scales on a violin')).toEqual([]);
    expect(like('with the')).toEqual([]);
    expect(like('')).toEqual([]);
    expect(findLikeBlocks(indexBlocks([]), 'weld')).toEqual([]);
    expect(like('constructor __proto__ toString')).toEqual([]);
  });
});
