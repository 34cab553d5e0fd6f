import { describe, expect, test } from 'vitest';
import { industrySchema } from '../../../src/schemas/industry.ts';
import { anIndustry } from '../../fixtures/an-industry.ts';

const accepts = (own: object) => industrySchema.safeParse({ ...anIndustry(), ...own }).success;

describe('industrySchema', () => {
  test('takes a block to stand on a source, unless it is told', () => {
    expect(anIndustry().tiers[0]!.blocks[0]).toEqual({ competency: 'tidiness', basis: 'source' });
  });

  test('lets a tier be empty, and asks for one tier', () => {
    expect([accepts({ tiers: [{ tier: 'workplace', blocks: [] }] }), accepts({ tiers: [] })]).toEqual([true, false]);
  });

  test('takes NAICS codes of 2022 alone', () => {
    const code = { code: '311811', title: 'Retail Bakeries' };
    expect(anIndustry({ naics: [code] }).naics).toEqual([{ ...code, version: '2022' }]);
    expect(accepts({ naics: [{ ...code, version: '2017' }] })).toBe(false);
  });

  test('asks for the organizations that made the original', () => {
    expect(accepts({ stewards: [] })).toBe(false);
  });

  test.for(['baking', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'refuses "%s" as the address of the original, with a cure',
    (url) => {
      const { error } = industrySchema.safeParse({ ...anIndustry(), original: { title: 'Original', url } });
      expect(error?.issues.map(({ message }) => message)).toEqual([
        'write a whole web address, starting with https://',
      ]);
    },
  );
});
