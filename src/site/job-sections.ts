import type { Job } from '../domain/atlas/entries.ts';

/** One section of a job’s page. */
export interface JobSection {
  readonly id: string;
  readonly title: string;
}

/** List the sections that a job’s page has: those of the model that are written, in the order A to H, and ours around them. */
export function jobSections(job: Job): JobSection[] {
  const when = (written: boolean, section: JobSection): JobSection[] => (written ? [section] : []);
  return [
    { id: 'competencies', title: 'Competencies' },
    ...when(job.responsibilities.length > 0, { id: 'responsibilities', title: 'Responsibilities' }),
    ...when(job.responsibilities.length > 0, { id: 'links', title: 'What needs what' }),
    ...when(job.knowledge.length > 0, { id: 'knowledge', title: 'Knowledge' }),
    ...when(job.outlook !== undefined, { id: 'outlook', title: 'What will change' }),
    ...when(job.growth.length > 0, { id: 'growth', title: 'Select, develop, train' }),
    ...when(job.credentials !== undefined, { id: 'credentials', title: 'Credentials' }),
    { id: 'ladders', title: 'Ladders' },
    { id: 'nearest', title: 'Nearest jobs' },
    { id: 'occupations', title: 'Preparation and codes' },
    { id: 'reference', title: 'Sources and citing' },
  ];
}
