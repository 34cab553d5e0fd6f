import type { Atlas } from '../atlas/atlas.ts';
import type { Occupation } from '../atlas/entries.ts';
import { type SocGroup, socPlaceOf } from '../atlas/soc.ts';
import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';

/** A major group of the classification, with its occupations. */
export interface OccupationFamily {
  /** `29-0000` */
  readonly code: string;
  /** Without the word that ends them all: `Healthcare Practitioners and Technical`. */
  readonly title: string;
  /** By title. */
  readonly occupations: readonly Occupation[];
}

/** The name of a major group without the word that ends them all. */
const familyTitle = ({ title }: SocGroup): string => title.replace(/ Occupations$/, '');

/** Group all occupations by the major groups of the classification, in the order of their codes. */
export const occupationFamilies = derive(
  ({ occupations, soc }: Pick<Atlas, 'occupations' | 'soc'>): readonly OccupationFamily[] =>
    [...Map.groupBy(occupations.bySoc.values(), (one) => socPlaceOf(soc, one.soc)!.major)].map(([major, own]) => ({
      code: major.code,
      title: familyTitle(major),
      occupations: own.toSorted(byTitle),
    })),
);
