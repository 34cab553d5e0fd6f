import { describe, expect, test } from 'vitest';
import { socSchema } from '../../../src/schemas/soc.ts';

const right = {
  title: 'Some classification',
  publisher: 'Nobody',
  year: 2018,
  license: 'CC0 1.0',
  read: '2026-11-22',
  groups: {
    '29-0000': { level: 'major', title: 'Health' },
    '29-1210': { level: 'broad', title: 'Physicians', codes: ['29-1221'] },
  },
};

describe('socSchema', () => {
  test('takes groups with their titles, and a broad one with its codes', () => {
    expect(socSchema.parse(right)).toEqual(right);
  });

  test.for<[string, object]>([
    ['a code of eight digits', { '29-1221.00': { level: 'major', title: 'Health' } }],
    ['a broad group without codes', { '29-1210': { level: 'broad', title: 'Physicians' } }],
    ['a minor group with codes', { '29-1000': { level: 'minor', title: 'Health', codes: ['29-1221'] } }],
    ['a level of nobody', { '29-0000': { level: 'mayor', title: 'Health' } }],
  ])('refuses %s', ([, groups]) => {
    expect(socSchema.safeParse({ ...right, groups }).success).toBe(false);
  });
});
