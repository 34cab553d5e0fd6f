import { describe, expect, test } from 'vitest';
import { clusterNames, competencySchema, type CompetencyInput } from '../../../src/schemas/competency.ts';
import { aCompetency, groupsOf } from '../../fixtures/a-competency.ts';

const accepts = (own: object) => competencySchema.safeParse({ ...aCompetency(), ...own }).success;
const group = groupsOf('Waits for it.', 'Counts to ten.')[0]!;
const groups = (count: number): CompetencyInput['groups'] => Array.from({ length: count }, () => group);
const levels = {
  basic: 'Waits a minute.',
  skilled: 'Waits an hour.',
  advanced: 'Waits a whole day.',
  expert: 'Waits a whole year.',
};

describe('competencySchema', () => {
  test.for(clusterNames)('knows the cluster %s', (cluster) => {
    expect(accepts({ cluster })).toBe(true);
  });

  test('knows no other cluster, and none of technical competencies', () => {
    expect(accepts({ cluster: 'technical' })).toBe(false);
  });

  test('takes two to five groups, each with a behavior', () => {
    expect([1, 2, 5, 6].map((count) => accepts({ groups: groups(count) }))).toEqual([false, true, true, false]);
    expect(accepts({ groups: [group, { ...group, behaviors: [] }] })).toBe(false);
  });

  test('takes three to twelve aliases', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `Name ${i}`);
    expect([2, 3, 12, 13].map((count) => accepts({ aliases: names(count) }))).toEqual([false, true, true, false]);
  });

  test('takes all four levels or none', () => {
    const { expert: _, ...three } = levels;
    expect([
      accepts({ levels }),
      accepts({ levels: three }),
      accepts({ levels: { ...levels, master: levels.expert } }),
    ]).toEqual([true, false, false]);
  });

  test('asks for what a page needs: three questions, three things to do, two topics, a neighbor and a source', () => {
    const { practice } = aCompetency();
    expect(accepts({ practice: { ...practice, ask: practice.ask.slice(1) } })).toBe(false);
    expect(accepts({ practice: { ...practice, develop: practice.develop.slice(1) } })).toBe(false);
    expect(accepts({ practice: { ...practice, train: practice.train.slice(1) } })).toBe(false);
    expect(accepts({ related: [] })).toBe(false);
    expect(accepts({ sources: [] })).toBe(false);
  });
});
