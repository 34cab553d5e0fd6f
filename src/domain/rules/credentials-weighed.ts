import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';

/** A model says how much a credential is asked for only of credentials that it names. */
export function credentialsWeighed({ industries }: Entries): Problem[] {
  return [...industries].flatMap(([id, { credentials, credentialNeeds = {} }]) =>
    Object.keys(credentialNeeds)
      .filter((credential) => !credentials.includes(credential))
      .map((credential) => ({
        where: whereIs('industries', id, `credentialNeeds.${credential}`),
        what: `"${credential}" is not among the credentials of this model`,
        fix: 'add it to "credentials", or take the line out',
      })),
  );
}
