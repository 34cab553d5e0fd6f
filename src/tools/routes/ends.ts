import { derive } from '../../domain/derive.ts';
import { titleOf } from '../../domain/ladders/lattice.ts';
import { mostMeant } from '../../domain/policy.ts';
import { suggest } from '../../domain/similarity/suggest.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';

/** What is looked for names in: a lattice, as far as its jobs and places are named. */
type NamedEnds = Pick<NamedLattice, 'jobs' | 'places' | 'standing'>;

/**
 * Find what an end of a route is called by: the id or title of a job; the key, id or title of a place of any ladder
 * (`place:nursing/registered-nurse`, `registered-nurse`, `Registered Nurse`); in any case.
 *
 * @returns ids of the lattice: none when nothing is called so, several when places of several ladders are
 */
export function findEnds(ends: NamedEnds, name: string): readonly string[] {
  const plain = name.toLowerCase().replace(/^(?:job|place):/, '');
  return [...(namesOf(ends).get(plain) ?? [])];
}

/** Find the jobs and places that may have been meant by a misspelled name. */
export function suggestEnds(ends: NamedEnds, name: string): readonly string[] {
  // Of a key that no ladder has, the place may be right and the ladder wrong.
  const plain = name.toLowerCase().replace(/^.*[:/]/, '');
  const near = suggest(plain, namesOf(ends).keys());
  return near === undefined ? [] : findEnds(ends, near).slice(0, mostMeant);
}

/** All names in small letters, and what they stand for; what a job is called by stands for that job alone. Made once. */
const namesOf = derive((ends: NamedEnds): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = ends.standing.flatMap(({ ladder, place, title, end }) =>
    [`${ladder}/${place}`, title, titleOf(ends, end), place].map((name) => [name.toLowerCase(), end] as const),
  );
  const names = new Map<string, ReadonlySet<string>>(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, all]) => [name, new Set(all.map(([, end]) => end))]),
  );
  for (const [id, { title }] of [...ends.jobs].reverse())
    for (const name of [title.toLowerCase(), id]) names.set(name, new Set([id]));
  return names;
});
