import type { CredentialNeed } from '../../schemas/parts.ts';
import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';
import type { EntriesByKind } from './entries.ts';
import { entriesNaming } from './references.ts';

/** How much a credential is asked for, from the most to the least; `unknown` where the entry does not say. */
export const needs = ['required', 'expected', 'helps', 'unknown'] as const satisfies readonly (
  CredentialNeed | 'unknown'
)[];

/** How much a credential is asked for. */
export type Need = (typeof needs)[number];

/** What may ask for credentials: jobs, places of ladders, industry models. */
export type AskingKind = 'jobs' | 'ladders' | 'industries';

/** The fields in which it does. */
interface Asking {
  readonly credentials?: readonly string[] | undefined;
  readonly credentialNeeds?: Readonly<Record<string, CredentialNeed>> | undefined;
}

/** A job, a place of a ladder or an industry model. */
export interface Asker {
  readonly kind: AskingKind;
  /** Id of the job, the ladder or the model. */
  readonly id: string;
  /** Id of the place, on a ladder. */
  readonly place?: string;
  /** What readers call the job, the place or the model. */
  readonly title: string;
  /** Where it stands in its entry, with a point after it: `places.2.`; empty for a whole entry. */
  readonly path: string;
  readonly asks: Asking;
}

/** Something that names a credential, with how much it asks for it. */
export interface CredentialUse extends Omit<Asker, 'path' | 'asks'> {
  readonly need: Need;
}

/** List every job, place of a ladder and industry model, whether it names credentials or not. */
export function listAskers({
  jobs,
  ladders,
  industries,
}: Pick<EntriesByKind, 'jobs' | 'ladders' | 'industries'>): Asker[] {
  return [
    ...[...jobs].map(([id, job]) => ({ kind: 'jobs' as const, id, title: job.title, path: '', asks: job })),
    ...[...ladders].flatMap(([id, { places }]) =>
      places.map((place, i) => ({
        kind: 'ladders' as const,
        id,
        place: place.id,
        title: place.title,
        path: `places.${i}.`,
        asks: place,
      })),
    ),
    ...[...industries].map(([id, model]) => ({
      kind: 'industries' as const,
      id,
      title: model.name,
      path: '',
      asks: model,
    })),
  ];
}

/** Say how much an entry or a place asks for a credential that it names. */
export const needOf = ({ credentialNeeds = {} }: Asking, credential: string): Need =>
  credentialNeeds[credential] ?? 'unknown';

/** Compare two needs, for sorting: the greater one first. */
export const byNeed = (a: Need, b: Need): number => needs.indexOf(a) - needs.indexOf(b);

/** By the id of a credential, what names it. */
export type CredentialUses = ReadonlyMap<string, readonly CredentialUse[]>;

/** Find what names which credential. */
export const credentialUsesOf = derive((entries: EntriesByKind): CredentialUses => {
  const uses = listAskers(entries).flatMap(({ path: _, asks, ...asker }) =>
    [...new Set(asks.credentials ?? [])].map((credential) => ({
      credential,
      use: { ...asker, need: needOf(asks, credential) },
    })),
  );
  return new Map(
    [...Map.groupBy(uses, ({ credential }) => credential)].map(([credential, own]) => [
      credential,
      own.map(({ use }) => use).sort((a, b) => byNeed(a.need, b.need) || byTitle(a, b)),
    ]),
  );
});

/**
 * List what names a credential: jobs, places of ladders and industry models together, those that require it first, then by
 * title. Empty when nothing does.
 */
export const findCredentialUses = (
  entries: EntriesByKind & { readonly credentialUses?: CredentialUses },
  id: string,
): readonly CredentialUse[] => (entries.credentialUses ?? credentialUsesOf(entries)).get(id) ?? [];

/**
 * List the ids of the industry models that a credential belongs with: those that name it, those of a ladder with a place
 * that does, and those that have a job among their occupations that does.
 */
export function industriesAsking(entries: EntriesByKind, id: string): string[] {
  const found = findCredentialUses(entries, id).flatMap(({ kind, id: by }) => {
    if (kind === 'industries') return [by];
    if (kind === 'jobs') return entriesNaming(entries, 'jobs', by, 'industries');
    return entries.ladders.get(by)!.industry ?? [];
  });
  return [...new Set(found)].sort();
}
