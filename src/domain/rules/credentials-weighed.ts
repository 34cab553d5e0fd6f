import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';

/** What weighs credentials: a model, a job or a place of a ladder. */
interface Weighing {
  readonly credentials?: readonly string[] | undefined;
  readonly credentialNeeds?: Readonly<Record<string, unknown>> | undefined;
}

/** A model, a job or a place of a ladder says how much a credential is asked for only of credentials that it names. */
export function credentialsWeighed({ industries, jobs, ladders }: Entries): Problem[] {
  return [
    ...[...industries].flatMap(([id, model]) => strays(model, (path) => whereIs('industries', id, path), 'this model')),
    ...[...jobs].flatMap(([id, job]) => strays(job, (path) => whereIs('jobs', id, path), 'this job')),
    ...[...ladders].flatMap(([id, { places }]) =>
      places.flatMap((place, i) =>
        strays(place, (path) => whereIs('ladders', id, `places.${i}.${path}`), 'this place'),
      ),
    ),
  ];
}

function strays(
  { credentials = [], credentialNeeds = {} }: Weighing,
  where: (path: string) => string,
  thing: string,
): Problem[] {
  return Object.keys(credentialNeeds)
    .filter((credential) => !credentials.includes(credential))
    .map((credential) => ({
      where: where(`credentialNeeds.${credential}`),
      what: `"${credential}" is not among the credentials of ${thing}`,
      fix: 'add it to "credentials", or take the line out',
    }));
}
