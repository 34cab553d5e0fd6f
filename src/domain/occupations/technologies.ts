import type { Atlas } from '../atlas/atlas.ts';
import { socPlaceOf } from '../atlas/soc.ts';
import { derive } from '../derive.ts';
import { clearlyDigital, technologyEverywhere } from './limits.ts';
import { occupationProfiles } from './profiles.ts';

/** What job postings of an occupation ask for. */
export interface Technologies {
  /** Names that tell something of the work: those often asked for in this occupation first, then those most its field’s own. */
  readonly telling: readonly string[];
  /** Names that most occupations have. */
  readonly everywhere: readonly string[];
  /** How many names were left out, because a posting may have meant something else. */
  readonly doubtful: number;
}

type Facts = Pick<Atlas, 'competencies' | 'occupations' | 'soc'>;

/** O*NET's field of knowledge about computers. */
const computers = '2.C.3.a';

/**
 * Names of one word that could be an ordinary word, a letter or the initials of something else: no sign, digit or capital
 * letter inside. `Swift`, `R` and `SAS` are, `C++` and `PyTorch` are not.
 */
const canBeMistaken = (name: string): boolean => /^(?:[A-Z]|[A-Z][a-z]+|[A-Z]+)$/.test(name);

/** How many occupations have each technology, in all and by minor group: `33-3000 Swift`. */
const counts = derive(({ occupations: { bySoc }, soc }: Facts) => {
  const all = new Map<string, number>();
  const byGroup = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const one of bySoc.values())
    for (const { name } of one.technology) {
      add(all, name);
      add(byGroup, `${socPlaceOf(soc, one.soc)?.minor.code} ${name}`);
    }
  return { all, byGroup, occupations: [...bySoc.values()].filter(({ technology }) => technology.length > 0).length };
});

/**
 * Sort the technologies of an occupation by what they tell. O*NET matches names to job postings, so that Swift is listed for
 * fish and game wardens, and Apache Spark for nurses: a name that can be mistaken, or that the occupation is not often asked
 * for, is shown only where another occupation of the same minor group has it too, or where the knowledge of computers is
 * clearly above the mean.
 */
export function technologiesOf(atlas: Facts, soc: string): Technologies {
  const { all, byGroup, occupations } = counts(atlas);
  const listed = atlas.occupations.bySoc.get(soc)?.technology ?? [];
  const group = socPlaceOf(atlas.soc, soc)?.minor.code;
  const digital = (occupationProfiles(atlas).get(soc)?.knowledge.get(computers)?.score ?? 0) >= clearlyDigital;
  const isEverywhere = (name: string) => all.get(name)! > technologyEverywhere * occupations;
  const plausible = listed.filter(
    ({ name, demanded }) =>
      digital || byGroup.get(`${group} ${name}`)! > 1 || (!canBeMistaken(name) && (demanded || isEverywhere(name))),
  );
  // Of the occupations that have it, the share in the same group, this one aside: what nobody else there has is often a mistake.
  const itsFieldsOwn = (name: string) => (byGroup.get(`${group} ${name}`)! - 1) / all.get(name)!;
  const telling = plausible
    .filter(({ name }) => !isEverywhere(name))
    .sort((a, b) => Number(b.demanded) - Number(a.demanded) || itsFieldsOwn(b.name) - itsFieldsOwn(a.name));
  return {
    telling: telling.map(({ name }) => name),
    everywhere: plausible.filter(({ name }) => isEverywhere(name)).map(({ name }) => name),
    doubtful: listed.length - plausible.length,
  };
}
