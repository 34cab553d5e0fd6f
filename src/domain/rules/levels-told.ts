import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** A job asks a technical competency at a level only where the competency tells what its levels are: else the level says nothing. */
export function levelsTold({ jobs, technical }: Pick<Entries, 'jobs' | 'technical'>): Finding[] {
  return [...jobs].flatMap(([id, { competencies }]) =>
    competencies.flatMap(({ competency, level }, i) => {
      const entry = technical.get(competency);
      return !entry || entry.levels
        ? []
        : problemAt(
            'jobs',
            id,
            `competencies.${i}.level`,
            `"${competency}" is asked at the level ${level}, and does not tell its levels`,
            `write "levels" in the entry of ${competency}: one sentence each for basic, skilled, advanced and expert`,
          );
    }),
  );
}
