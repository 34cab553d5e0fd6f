import { type Entries, listBehaviors } from './entries.ts';

/**
 * List the key of everything that has an identifier, in the order of the content.
 *
 * @returns keys such as `competency:teamwork`, `behavior:teamwork/finishes-or-warns`, `industry:automation`,
 *   `block:automation/integrity`, `job:nurse`, `responsibility:marketing-representative/retain-members`,
 *   `ladder:…`, `place:…`, `step:…`, `credential:…`, `resource:…`
 */
export function listAddressable(entries: Entries): string[] {
  const keys = (kind: string, ids: Iterable<string>) => [...ids].map((id) => `${kind}:${id}`);
  return [
    ...keys('competency', entries.competencies.keys()),
    ...keys('competency', entries.technical.keys()),
    ...keys(
      'behavior',
      listBehaviors(entries).map(({ id }) => id),
    ),
    ...keys('industry', entries.industries.keys()),
    ...[...entries.industries].flatMap(([id, { tiers }]) =>
      tiers.flatMap(({ blocks }) =>
        keys(
          'block',
          blocks.map(({ competency }) => `${id}/${competency}`),
        ),
      ),
    ),
    ...keys('job', entries.jobs.keys()),
    ...[...entries.jobs].flatMap(([id, { responsibilities }]) =>
      keys(
        'responsibility',
        responsibilities.map((own) => `${id}/${own.id}`),
      ),
    ),
    ...keys('ladder', entries.ladders.keys()),
    ...[...entries.ladders].flatMap(([id, { places, steps }]) => [
      ...keys(
        'place',
        places.map((place) => `${id}/${place.id}`),
      ),
      ...keys(
        'step',
        steps.map(({ from, to }) => `${id}/${from}/${to}`),
      ),
    ]),
    ...keys('credential', entries.credentials.keys()),
    ...keys('resource', entries.resources.keys()),
  ];
}
