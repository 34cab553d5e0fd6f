import { listAskers } from '../atlas/credential-uses.ts';
import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { didYouMean } from '../similarity/suggest.ts';

/** What asks for credentials, in words. */
const things = { jobs: 'this job', ladders: 'this place', industries: 'this model' } as const;

/** A model, a job or a place of a ladder says how much a credential is asked for only of credentials that it names. */
export function credentialsWeighed(entries: Entries): Finding[] {
  return listAskers(entries).flatMap(({ kind, id, path, asks: { credentials = [], credentialNeeds = {} } }) =>
    Object.keys(credentialNeeds)
      .filter((credential) => !credentials.includes(credential))
      .map((credential) =>
        problemAt(
          kind,
          id,
          `${path}credentialNeeds.${credential}`,
          `"${credential}" is not among the credentials of ${things[kind]}`,
          didYouMean(credential, credentials) ?? 'add it to "credentials", or take the line out',
        ),
      ),
  );
}
