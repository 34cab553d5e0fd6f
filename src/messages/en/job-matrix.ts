import type { MatrixOrder } from '../../domain/comparison/job-matrix.ts';

/** What a way of sorting the matrix is called, on a link. */
export const orderNames: Readonly<Record<MatrixOrder, string>> = {
  kind: 'Category and tier',
  likeness: 'Likeness',
  title: 'A to Z',
};

/** The heading of the matrix, sorted in a way. */
export const titles: Readonly<Record<MatrixOrder, string>> = {
  kind: 'Jobs and competencies',
  likeness: 'Jobs and competencies by likeness',
  title: 'Jobs and competencies from A to Z',
};

/** How it is sorted, in a sentence. */
export const explanations: Readonly<Record<MatrixOrder, string>> = {
  kind: 'Jobs stand by category, competencies by tier, from the foundation up.',
  likeness:
    'Jobs that are alike by what they list and by what their occupations need stand together. Each competency stands where the jobs that list it do, so that blocks along the diagonal are families of jobs.',
  title: 'Jobs and competencies stand in the order of their names.',
};

/** What is in the matrix. */
export const describe = (jobs: number, competencies: number): string =>
  `${jobs} jobs, and the ${competencies} competencies on their lists: how important each is, and the level that a good performer shows.`;
