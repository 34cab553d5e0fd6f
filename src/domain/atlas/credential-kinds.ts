import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';
import type { EntriesByKind, EntryOf } from './entries.ts';

/** What a credential can be: `license`, `examination`. */
export type CredentialKind = EntryOf<'credentials'>['kind'];

/** Every kind of credential, in the order in which kinds are listed: first those without which one may not begin. */
export const credentialKinds = [
  'license',
  'registration',
  'check',
  'card',
  'examination',
  'certification',
  'certificate',
  'apprenticeship',
  'degree',
] as const satisfies readonly CredentialKind[];

/** The credentials of one kind. */
export interface CredentialGroup {
  readonly kind: CredentialKind;
  /** By title. */
  readonly credentials: readonly { readonly id: string; readonly title: string; readonly issuer: string }[];
}

/** Group the credentials by what they are, in the order of the kinds. Kinds without credentials are left out. */
export function groupByCredentialKind({ credentials }: Pick<EntriesByKind, 'credentials'>): CredentialGroup[] {
  return credentialKinds
    .map((kind) => ({
      kind,
      credentials: [...credentials]
        .filter(([, one]) => one.kind === kind)
        .map(([id, { title, issuer }]) => ({ id, title, issuer }))
        .sort(byTitle),
    }))
    .filter(({ credentials: own }) => own.length > 0);
}

/** The issuers that tell of their credentials on several pages, so that the name of one does not say which. */
export const issuersWithPages = derive(
  ({ credentials }: Pick<EntriesByKind, 'credentials'>): ReadonlySet<string> =>
    new Set(
      [...Map.groupBy(credentials.values(), ({ issuer }) => issuer)]
        .filter(([, own]) => new Set(own.flatMap(({ url }) => url ?? [])).size > 1)
        .map(([issuer]) => issuer),
    ),
);
