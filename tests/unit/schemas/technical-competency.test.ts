import { describe, expect, test } from 'vitest';
import { technicalCompetencySchema } from '../../../src/schemas/technical-competency.ts';
import { aTechnicalCompetency, functionsOf } from '../../fixtures/a-technical-competency.ts';

const accepts = (own: object) => technicalCompetencySchema.safeParse({ ...aTechnicalCompetency(), ...own }).success;
const texts = (count: number) => Array.from({ length: count }, (_, i) => `Does thing ${i} of many.`);

describe('technicalCompetencySchema', () => {
  test('takes five to fourteen critical work functions', () => {
    expect([5, 14, 15].map((count) => accepts({ functions: functionsOf(...texts(count)) }))).toEqual([
      true,
      true,
      false,
    ]);
    expect(accepts({ functions: functionsOf(...texts(5)).slice(1) })).toBe(false);
  });

  test('takes four to twenty topics', () => {
    expect([3, 4, 20, 21].map((count) => accepts({ topics: texts(count) }))).toEqual([false, true, true, false]);
  });

  test('takes all four levels or none', () => {
    const { levels } = aTechnicalCompetency();
    expect([undefined, levels, { ...levels, expert: undefined }].map((own) => accepts({ levels: own }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('asks on what basis it stands', () => {
    expect(accepts({ basis: undefined })).toBe(false);
  });
});
