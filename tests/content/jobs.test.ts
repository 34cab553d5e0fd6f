import { describe, expect, test } from 'vitest';
import { levelsOfEducation } from '../../src/domain/atlas/education-levels.ts';
import { entries } from './real-content.ts';

/** The 56 models of the job-model overview by category, and the marketing representative. */
const jobs = {
  management:
    'compliance-manager compliance-supervisor corporate-quality-manager corporate-supervisor crisis-and-recovery-leadership foreman franchisee hr-leader marketing-leader marketing-manager mid-level-manager nurse-manager operations-leader physician-leader production-supervisor project-manager remote-manager sales-manager scientific-technical-quality-manager senior-leader service-leader service-manager service-supervisor',
  sales:
    'account-development account-service-specialist agency-recruiter consultative-selling corporate-recruiter new-business-development producer sales-hunter strategic-selling technical-sales marketing-representative',
  service:
    'administrative-support-specialist bank-teller client-service-specialist customer-service-representative general-workforce processing-specialist service-associate',
  technical:
    'analyst document-management-specialist financial-advisor health-information-technician insurance-adjuster insurance-examiner investment-fund-manager it-support-specialist operator purchasing-agent technical-design-specialist technician',
  other: 'educator hr-generalist nurse remote-worker',
};

describe('content/jobs', () => {
  test.for([
    ['management', 23],
    ['sales', 11],
    ['service', 7],
    ['technical', 12],
    ['other', 4],
  ] as const)('has in the category %s its %i jobs and no other', ([category, count]) => {
    const found = [...entries.jobs].filter(([, job]) => job.category === category).map(([id]) => id);
    expect(found.toSorted()).toEqual(jobs[category].split(' ').toSorted());
    expect(found).toHaveLength(count);
  });

  test('has 57 jobs in the five categories', () => {
    expect(entries.jobs.size).toBe(57);
    expect([...entries.categories.keys()]).toEqual(Object.keys(jobs));
  });

  test.for([
    ['crisis-and-recovery-leadership', 10],
    ['remote-manager', 9],
    ['remote-worker', 9],
    ['marketing-representative', 12],
  ] as const)('lists for %s the %i competencies that its source states', ([id, count]) => {
    expect(entries.jobs.get(id)?.competencies).toHaveLength(count);
  });

  test('names a level of education for every job, so that the list of jobs can be narrowed by it', () => {
    const without = [...entries.jobs].filter(([, { education }]) => levelsOfEducation(education.label).length === 0);
    expect(without.map(([id, { education }]) => `${id}: ${education.label}`)).toEqual([]);
  });

  test('has the marketing representative whole, sections A to H', () => {
    const job = entries.jobs.get('marketing-representative');
    for (const section of ['clusters', 'competencies', 'responsibilities', 'knowledge', 'growth'] as const) {
      expect(job?.[section].length, section).toBeGreaterThan(0);
    }
    expect(job?.outlook?.changes.length).toBeGreaterThan(1);
  });
});
