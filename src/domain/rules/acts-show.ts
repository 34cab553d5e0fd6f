import { type Entries, listBehaviors, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';
import { suggest } from '../similarity/suggest.ts';

/** Each act of a job shows a behavior that its competency has, and no two acts of one competency show the same. */
export function actsShow(entries: Entries): Problem[] {
  const behaviors = Map.groupBy(listBehaviors(entries), ({ competency }) => competency);
  return [...entries.jobs].flatMap(([id, { competencies }]) =>
    competencies.flatMap(({ competency, acts = [] }, c) => {
      const names = (behaviors.get(competency) ?? []).map(({ name }) => name);
      return acts.flatMap(({ shows }, a): Problem[] => {
        const where = whereIs('jobs', id, `competencies.${c}.acts.${a}.shows`);
        const earlier = acts.findIndex((act) => act.shows === shows);
        if (earlier < a) {
          const what = `act ${earlier + 1} of "${competency}" shows "${shows}" too`;
          return [{ where, what, fix: 'tell an act that shows another behavior, or take one of the two out' }];
        }
        if (names.length === 0 || names.includes(shows)) return [];
        const near = suggest(shows, names);
        const fix = near ? `did you mean "${near}"?` : `use one of: ${names.join(', ')}`;
        return [{ where, what: `"${competency}" has no behavior "${shows}"`, fix }];
      });
    }),
  );
}
