import type { Occupations } from '../../schemas/occupation.ts';
import { derive } from '../derive.ts';
import { meanOf, standardize } from '../occupations/profiles.ts';

/** Elements of O*NET whose ratings together are a sign of something: those that speak for it, and those that speak against it. */
interface Elements {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

const bodily = ['4.A.3.a.1', '4.A.3.a.2', '1.A.3.b.1'];
const withPeople = ['4.A.4.a.8', '2.C.1.e', '2.B.1.f', '4.A.4.a.5'];

/**
 * What O*NET’s ratings are a sign of.
 *
 * Our tables have no rating of the surroundings of work. What only those need who are out of doors or under way stands in for it:
 * seeing in glare, at night and far off, finding one’s way, balance, geography, transportation, driving. Knowledge of production
 * speaks against it: at furnaces, too, people look into glare.
 */
const signs = {
  outdoors: {
    for: ['1.A.4.a.7', '1.A.4.a.4', '1.A.4.a.2', '1.A.1.f.1', '1.A.3.c.3', '2.C.4.g', '2.C.10', '4.A.3.a.4'],
    against: ['2.C.2.a'],
  },
  /** General physical activities, stamina, strength of the trunk. */
  active: { for: ['4.A.3.a.1', '1.A.3.b.1', '1.A.3.a.4'], against: [] },
  /** Working with computers, and little of physical activities, of moving objects and of stamina. */
  desk: { for: ['4.A.3.b.1'], against: bodily },
  /** Working with the public, customer service, service orientation, caring for others. */
  people: { for: withPeople, against: [] },
  /** The same turned about, and little contact outside of the organization. */
  'few-people': { for: [], against: [...withPeople, '4.A.4.a.3'] },
} as const satisfies Readonly<Record<string, Elements>>;

/** Something that ratings are a sign of. */
export type Sign = keyof typeof signs;

/**
 * Work out how much of a sign each rated occupation shows, as profiles are: each element is standardized over all rated
 * occupations, those that speak against it turned about; their mean is standardized again.
 *
 * @returns sign → O*NET-SOC code → standard score; without occupations of which no element is rated
 */
export const signScores = derive(
  ({ bySoc }: Pick<Occupations, 'bySoc'>): Readonly<Record<Sign, ReadonlyMap<string, number>>> => {
    const rated = [...bySoc.values()].filter(({ importance }) => importance !== null);
    const column = (element: string) => standardize(rated.map(({ importance }) => importance!.get(element)));
    const scoresOf = (elements: Elements): ReadonlyMap<string, number> => {
      const pro = elements.for.map(column);
      const contra = elements.against.map(column);
      const means = rated.map((_, row) =>
        meanOf([
          ...pro.flatMap((scores) => scores[row] ?? []),
          ...contra.flatMap((scores) => (scores[row] === undefined ? [] : -scores[row])),
        ]),
      );
      return new Map(
        standardize(means).flatMap((score, row) => (score === undefined ? [] : [[rated[row]!.soc, score] as const])),
      );
    };
    return Object.fromEntries(Object.entries(signs).map(([sign, elements]) => [sign, scoresOf(elements)])) as Record<
      Sign,
      ReadonlyMap<string, number>
    >;
  },
);
