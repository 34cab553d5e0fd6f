import type { EntriesByKind } from '../atlas/entries.ts';
import { derive } from '../derive.ts';

/** What of this site names an occupation. */
export interface OccupationUses {
  /** Ids of job models, exact matches first. */
  readonly jobs: readonly { readonly id: string; readonly match: 'exact' | 'close' | 'broad' }[];
  /** Ids of industry models. */
  readonly industries: readonly string[];
  readonly places: readonly { readonly ladder: string; readonly place: string }[];
  /** Ids of the credentials that the exactly matching jobs and the places ask for. */
  readonly credentials: readonly string[];
}

type Facts = Pick<EntriesByKind, 'jobs' | 'industries' | 'ladders'>;

const nothing: OccupationUses = { jobs: [], industries: [], places: [], credentials: [] };

/** By code, what of this site names an occupation. */
export type AllOccupationUses = ReadonlyMap<string, OccupationUses>;

/** Find what names which occupation. */
export const occupationUsesOf = derive((entries: Facts): AllOccupationUses => {
  const made = new Map<string, { -readonly [K in keyof OccupationUses]: OccupationUses[K][number][] }>();
  const of = (soc: string) => {
    const known = made.get(soc) ?? { jobs: [], industries: [], places: [], credentials: [] };
    made.set(soc, known);
    return known;
  };
  for (const [id, { occupations, credentials = [] }] of entries.jobs)
    for (const { soc, match } of occupations) {
      of(soc).jobs.push({ id, match });
      if (match === 'exact') of(soc).credentials.push(...credentials);
    }
  for (const [id, { occupations }] of entries.industries)
    for (const { soc } of occupations) if (!of(soc).industries.includes(id)) of(soc).industries.push(id);
  for (const [ladder, { places }] of entries.ladders)
    for (const { id: place, soc, credentials } of places)
      if (soc !== undefined) {
        of(soc).places.push({ ladder, place });
        of(soc).credentials.push(...credentials);
      }
  for (const one of made.values()) {
    one.jobs.sort((a, b) => Number(b.match === 'exact') - Number(a.match === 'exact'));
    one.credentials = [...new Set(one.credentials)];
  }
  return made;
});

/** Find the jobs, models and places of ladders that name an occupation, and the credentials that those of exactly this occupation ask for. */
export const findOccupationUses = (
  entries: Facts & { readonly occupationUses?: AllOccupationUses },
  soc: string,
): OccupationUses => (entries.occupationUses ?? occupationUsesOf(entries)).get(soc) ?? nothing;
