/**
 * How many of a list are left.
 *
 * @param things what the list holds, in the plural: `jobs`
 */
export const formatLeft = (left: number, all: number, things: string): string =>
  left === all ? `All ${all} ${things}` : `${left} of ${all} ${things}`;

/** What the lists of jobs, competencies and credentials are narrowed by, and the value of what belongs to no cluster. */
export const labels = {
  cluster: 'Cluster',
  industry: 'Industry model',
  usedBy: 'Used by jobs in',
  competency: 'Competency',
  jobZone: 'Job zone',
  kind: 'Kind',
  need: 'How much it is asked for',
};
