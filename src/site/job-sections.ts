import type { Job } from '../domain/atlas/entries.ts';

/** One section of a job’s page. */
export interface JobSection {
  readonly id: string;
  readonly title: string;
}

/** List the sections that a job’s page has: first what a person asks first, then the rest of the model as far as it is written, and ours around it. */
export function jobSections(job: Job, hasResources: boolean): JobSection[] {
  const when = (written: boolean, section: JobSection): JobSection[] => (written ? [section] : []);
  return [
    { id: 'requirements', title: 'To do this job' },
    ...when(job.responsibilities.length > 0, { id: 'responsibilities', title: 'Responsibilities' }),
    ...when(job.day !== undefined, { id: 'day', title: 'A day in this job' }),
    { id: 'competencies', title: 'Competencies' },
    ...when(job.responsibilities.length > 0, { id: 'links', title: 'What needs what' }),
    ...when(job.knowledge.length > 0, { id: 'knowledge', title: 'Knowledge' }),
    ...when(job.outlook !== undefined, { id: 'outlook', title: 'What will change' }),
    ...when(job.growth.length > 0, { id: 'growth', title: 'Select, develop, train' }),
    { id: 'ladders', title: 'Ladders' },
    { id: 'nearest', title: 'Nearest jobs' },
    ...when(hasResources, { id: 'resources', title: 'Resources' }),
    { id: 'occupations', title: 'Codes and evidence' },
    { id: 'reference', title: 'Sources and citing' },
  ];
}
