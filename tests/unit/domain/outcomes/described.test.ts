import { expect, test } from 'vitest';
import { describeCompetency } from '../../../../src/domain/outcomes/described.ts';
import { behaviorsByIdentifier } from '../../../../src/domain/standing/yardsticks.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith();

test('describeCompetency(atlas, id) gathers all that is said of one of the library', () => {
  const { names, statements, topics, definition } = describeCompetency(atlas, 'tidiness');
  expect(names).toEqual(['Tidiness', ...atlas.competencies.get('tidiness')!.aliases]);
  expect(topics).toEqual([]);
  expect(definition).toBe(atlas.competencies.get('tidiness')!.definition);
  expect(statements.map(({ id }) => id)).toEqual(behaviorsByIdentifier(atlas).get('tidiness'));
});

test('a technical competency has its functions and its content areas', () => {
  const { statements, topics } = describeCompetency(atlas, 'baking/oven-work');
  const { functions, topics: own } = atlas.technical.get('baking/oven-work')!;
  expect(statements.map(({ text }) => text)).toEqual(functions.map(({ text }) => text));
  expect(topics).toEqual(own);
});

test('refuses an id that no competency has', () => {
  expect(() => describeCompetency(atlas, 'nobody')).toThrow(/nobody/);
});
