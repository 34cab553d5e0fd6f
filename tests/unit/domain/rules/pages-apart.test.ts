import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../../../src/addresses/paths.ts';
import { pagesOfModels } from '../../../../src/domain/policy.ts';
import { pagesApart } from '../../../../src/domain/rules/pages-apart.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('pagesApart(entries)', () => {
  test('finds nothing where every competency has an address of its own', () => {
    expect(pagesApart(entriesWith())).toEqual([]);
  });

  test('tells of a competency that stands where a page of its model stands', () => {
    const technical = { 'baking/check': aTechnicalCompetency(), 'baking/worksheets-2': aTechnicalCompetency() };
    expect(pagesApart(entriesWith({ technical }))).toEqual([
      {
        about: { kind: 'technical', id: 'baking/check', path: '' },
        where: 'content/industries/baking/competencies/check.yaml',
        what: 'its address would be that of a page that models have: "check"',
        fix: 'call the file something else, such as "check-work"',
      },
    ]);
  });

  test('knows every page that a model has below its own', () => {
    const { competency, industryCheck, schedule, worksheets } = sitePaths('');
    expect(pagesOfModels.map((name) => competency(`baking/${name}`))).toEqual([
      industryCheck('baking'),
      schedule('baking'),
      worksheets('industries', 'baking'),
    ]);
  });
});
