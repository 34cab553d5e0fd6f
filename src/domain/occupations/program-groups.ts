import type { Occupations } from '../../schemas/occupation.ts';
import { derive } from '../derive.ts';

/** Programs of study that share the first four digits of their code. */
export interface ProgramGroup {
  /** `51.38` */
  readonly code: string;
  readonly title: string;
  /** The programs in it, by code. */
  readonly programs: readonly { readonly code: string; readonly title: string }[];
  /**
   * O*NET-SOC codes of the occupations that they are meant for, with how many of them are; the most first, then by code, and
   * postsecondary teachers after all others.
   */
  readonly occupations: readonly { readonly soc: string; readonly programs: number }[];
}

/** Teachers of a subject at colleges: nearly every program leads to one of these among others, so they tell nothing of it. */
export const isPostsecondaryTeacher = (soc: string): boolean => soc.startsWith('25-1');

/** The group that a program belongs to: `51.38` of `51.3801`. */
const groupOfProgram = (cip: string): string => cip.slice(0, 5);

/**
 * Group programs of study by the first four digits of their codes. The title of a group is not in our tables: by the habit
 * of the classification it stands in "…, Other", the last of the group, or in "…, General", the first.
 */
export const programGroups = derive(
  ({ bySoc, programs }: Pick<Occupations, 'bySoc' | 'programs'>): ReadonlyMap<string, ProgramGroup> => {
    const occupationsOf = new Map<string, Map<string, number>>();
    for (const { soc, programs: own } of bySoc.values())
      for (const cip of own) {
        const code = groupOfProgram(cip);
        const counted = occupationsOf.get(code) ?? new Map<string, number>();
        occupationsOf.set(code, counted.set(soc, (counted.get(soc) ?? 0) + 1));
      }
    const groups = Map.groupBy(programs, ([cip]) => groupOfProgram(cip));
    return new Map(
      [...groups].flatMap(([code, own]) => {
        const occupations = occupationsOf.get(code);
        if (!occupations) return [];
        const members = own.map(([cip, title]) => ({ code: cip, title: title.replaceAll(/\s+/g, ' ') }));
        return [
          [
            code,
            {
              code,
              title: titleOf(members),
              programs: members,
              occupations: [...occupations]
                .map(([soc, count]) => ({ soc, programs: count }))
                .sort(
                  (a, b) =>
                    Number(isPostsecondaryTeacher(a.soc)) - Number(isPostsecondaryTeacher(b.soc)) ||
                    b.programs - a.programs ||
                    (a.soc < b.soc ? -1 : 1),
                ),
            },
          ] as const,
        ];
      }),
    );
  },
);

function titleOf(members: ProgramGroup['programs']): string {
  const without = (end: string, code: RegExp) =>
    members.find((one) => one.title.endsWith(end) && code.test(one.code))?.title.slice(0, -end.length);
  const first = members[0]!.title;
  return members.length === 1
    ? first
    : (without(', Other', /99$/) ?? without(', General', /0[01]$/) ?? `${first}, and others`);
}

/** List the groups of programs that are meant for an occupation, those with most such programs first. */
export function programGroupsOf(occupations: Pick<Occupations, 'bySoc' | 'programs'>, soc: string): ProgramGroup[] {
  const counted = Map.groupBy(occupations.bySoc.get(soc)?.programs ?? [], groupOfProgram);
  return [...counted]
    .sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
    .map(([code]) => programGroups(occupations).get(code)!);
}
