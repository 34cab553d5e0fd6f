import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';

/** No job and industry model share an id: the addresses of comparisons name things of both kinds by id alone. */
export function jobsAndModelsApart({ jobs, industries }: Entries): Problem[] {
  return [...jobs.keys()]
    .filter((id) => industries.has(id))
    .map((id) => ({
      where: whereIs('jobs', id),
      what: `the industry model in ${whereIs('industries', id)} has the id "${id}" too`,
      fix: 'give one of the two another id, because the address of a comparison names both kinds by id alone',
    }));
}
