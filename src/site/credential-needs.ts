import type { Industry } from '../domain/atlas/entries.ts';

/** How much a credential is asked for. */
type Need = NonNullable<Industry['credentialNeeds']>[string];

/** How much a credential is asked for, as pages say it. */
export const credentialNeeds: Readonly<Record<Need, string>> = {
  required: 'required',
  expected: 'expected by many employers',
  helps: 'helps to stand out',
};
