import { listAskers } from '../atlas/credential-uses.ts';
import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';

/** What asks for credentials, in words. */
const things = { jobs: 'this job', ladders: 'this place', industries: 'this model' } as const;

/** A model, a job or a place of a ladder says how much a credential is asked for only of credentials that it names. */
export function credentialsWeighed(entries: Entries): Problem[] {
  return listAskers(entries).flatMap(({ kind, id, path, asks: { credentials = [], credentialNeeds = {} } }) =>
    Object.keys(credentialNeeds)
      .filter((credential) => !credentials.includes(credential))
      .map((credential) => ({
        where: whereIs(kind, id, `${path}credentialNeeds.${credential}`),
        what: `"${credential}" is not among the credentials of ${things[kind]}`,
        fix: 'add it to "credentials", or take the line out',
      })),
  );
}
