import { derive } from '../derive.ts';
import type { Soc } from '../../schemas/soc.ts';

export type { Soc };

/** A group of occupations, by code and title. */
export interface SocGroup {
  /** `29-1210` */
  readonly code: string;
  readonly title: string;
}

/** The groups that an occupation belongs to, from the widest to the narrowest. */
export interface SocPlace {
  readonly major: SocGroup;
  readonly minor: SocGroup;
  readonly broad: SocGroup;
}

/**
 * Find the groups of the Standard Occupational Classification that an occupation belongs to. They are looked up and never
 * cut out of the code: minor groups end in 000 but for three, and 29-1221 belongs to 29-1210.
 *
 * @param code six digits or O*NET’s eight: `29-1221` or `29-1221.00`
 * @returns undefined for a code that the classification does not have
 */
export const socPlaceOf = (soc: Soc, code: string): SocPlace | undefined => placesOf(soc).get(code.slice(0, 7));

const placesOf = derive((soc: Soc): ReadonlyMap<string, SocPlace> => new Map(listPlaces(soc)));

/** List the code of every detailed occupation, in order. */
export const socCodes = ({ groups }: Soc): string[] =>
  Object.values(groups).flatMap((group) => ('codes' in group ? group.codes : []));

function* listPlaces({ groups }: Soc): Generator<[string, SocPlace]> {
  let major: SocGroup | undefined;
  let minor: SocGroup | undefined;
  for (const [code, group] of Object.entries(groups)) {
    const own = { code, title: group.title };
    if (group.level === 'major') major = own;
    else if (!('codes' in group)) minor = own;
    else for (const one of group.codes) yield [one, { major: major!, minor: minor!, broad: own }];
  }
}
