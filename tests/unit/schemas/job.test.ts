import { describe, expect, test } from 'vitest';
import { jobSchema } from '../../../src/schemas/job.ts';
import { aJob } from '../../fixtures/a-job.ts';

const accepts = (own: object) => jobSchema.safeParse({ ...aJob(), ...own }).success;
const baking = {
  id: 'bake',
  title: 'Baking',
  tasks: ['Mixes', 'Bakes'],
  measures: ['Bread'],
  needs: { tidiness: 'high' },
};

describe('jobSchema', () => {
  test('leaves out sections C to H', () => {
    expect(aJob()).toMatchObject({ responsibilities: [], knowledge: [], growth: [], notes: [] });
    expect(aJob().outlook).toBeUndefined();
  });

  test('takes tasks as phrases, or with their parts one level down', () => {
    const tasks = ['Mixes', { text: 'Bakes', tasks: ['Loads', 'Empties'] }];
    expect(accepts({ responsibilities: [{ ...baking, tasks }] })).toBe(true);
    expect(accepts({ responsibilities: [{ ...baking, tasks: ['Mixes', { text: 'Bakes', tasks: [] }] }] })).toBe(false);
    expect(accepts({ responsibilities: [{ ...baking, tasks: ['Mixes', { text: 'Bakes', tasks: [tasks[1]] }] }] })).toBe(
      false,
    );
    expect(accepts({ responsibilities: [{ ...baking, tasks: ['Mixes'] }] })).toBe(false);
  });

  test('takes high and moderate as what a responsibility needs', () => {
    expect(accepts({ responsibilities: [{ ...baking, needs: { tidiness: 'low' } }] })).toBe(false);
    expect(accepts({ responsibilities: [{ ...baking, needs: { 'Tidy Ness': 'high' } }] })).toBe(false);
  });

  test('takes a level or "recommended" for what is developed and trained, and only a level for whom one selects', () => {
    const growth = (own: object) => accepts({ growth: [{ competency: 'tidiness', ...own }] });
    expect([
      growth({ select: 'basic', develop: 'expert', train: 'recommended' }),
      growth({ develop: 'often' }),
      growth({ select: 'recommended' }),
    ]).toEqual([true, false, false]);
  });

  test('takes a share of people from 1 to 100 per cent', () => {
    const education = { label: 'diploma', basis: 'onet' };
    expect([0, 1, 100, 101, 45.5].map((share) => accepts({ education: { ...education, share } }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('asks for an occupation, for two titles people type, and for a summary of some length', () => {
    expect([
      accepts({ occupations: [] }),
      accepts({ aliases: ['Baker'] }),
      accepts({ summary: 'Bakes bread.' }),
    ]).toEqual([false, false, false]);
  });

  test('asks on what basis each competency stands', () => {
    const [first] = aJob().competencies;
    expect(accepts({ competencies: [{ ...first, basis: [] }] })).toBe(false);
  });
});
