import { describe, expect, test } from 'vitest';
import { makeJobMatrix } from '../../../../src/domain/comparison/job-matrix.ts';
import { aCategory } from '../../../fixtures/a-category.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const moderate = { importance: 'moderate', level: 'expert' } as const;
const atlas = atlasWith({
  categories: { earth: aCategory({ order: 2, title: 'Earth' }), food: aCategory({ order: 1 }) },
  jobs: {
    'counter-clerk': null,
    baker: aJob({ competencies: [held('tidiness'), held('baking/oven-work')] }),
    angler: aJob({ title: 'Angler', category: 'earth', competencies: [held('baking/shaping')] }),
    miller: aJob({ title: 'Miller', competencies: [held('baking/shaping', moderate)] }),
    stoker: aJob({ title: 'Stoker', competencies: [held('baking/oven-work'), held('tidiness', moderate)] }),
  },
});
const outline = ({ groups }: ReturnType<typeof makeJobMatrix>) =>
  groups.map(({ id, lines }) => [id, ...lines.map(({ title }) => title)]);
const heads = ({ heads: all }: ReturnType<typeof makeJobMatrix>) => all.map(({ id }) => id);

describe('makeJobMatrix(atlas, order)', () => {
  test('sorts by category, and by the clusters of the library with what an industry owns at the end', () => {
    const matrix = makeJobMatrix(atlas, 'kind');
    expect(outline(matrix)).toEqual([
      ['food', 'Baker', 'Miller', 'Stoker'],
      ['earth', 'Angler'],
    ]);
    expect(heads(matrix)).toEqual(['tidiness', 'baking/oven-work', 'baking/shaping']);
  });

  test('gives each job one cell for each competency, with its level as a step', () => {
    const [food] = makeJobMatrix(atlas, 'kind').groups;
    const high = { importance: 'high', level: 'skilled', step: 2 };
    expect(food!.lines.map(({ cells }) => cells)).toEqual([
      [high, high, null],
      [null, null, { ...moderate, step: 4 }],
      [{ ...moderate, step: 4 }, high, null],
    ]);
  });

  test('sorts by title', () => {
    const matrix = makeJobMatrix(atlas, 'title');
    expect(outline(matrix)).toEqual([['', 'Angler', 'Baker', 'Miller', 'Stoker']]);
    expect(heads(matrix)).toEqual(['baking/oven-work', 'baking/shaping', 'tidiness']);
  });

  test('sets side by side jobs that are alike, and competencies where their jobs stand', () => {
    const matrix = makeJobMatrix(atlas, 'likeness');
    const [[, ...jobs]] = outline(matrix) as [string[]];
    expect([jobs.slice(0, 2).toSorted(), jobs.slice(2).toSorted()]).toEqual([
      ['Angler', 'Miller'],
      ['Baker', 'Stoker'],
    ]);
    expect(heads(matrix)).toEqual(['baking/shaping', 'baking/oven-work', 'tidiness']);
  });

  test('names the competencies of the library that are on no list', () => {
    expect(makeJobMatrix(atlas, 'title').unlisted).toEqual([{ id: 'patience', title: 'Patience' }]);
  });
});
