import { type Entries, type Kind, whereIs } from '../atlas/entries.ts';
import { kinds } from '../../schemas/kinds.ts';
import { eitherWay, type Finding, problemAt } from '../errors.ts';

/** No job and industry model share an id: the addresses of comparisons name things of both kinds by id alone. */
export function jobsAndModelsApart({ jobs, industries }: Entries): Finding[] {
  return [...jobs.keys()]
    .filter((id) => industries.has(id))
    .map((id) =>
      eitherWay<Kind>('jobs', 'industries', (kind, other) =>
        problemAt(
          kind,
          id,
          '',
          `the ${kinds[other].names[0]} in ${whereIs(other, id)} has the id "${id}" too`,
          'give one of the two another id, because the address of a comparison names both kinds by id alone',
        ),
      ),
    );
}
