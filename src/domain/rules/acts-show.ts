import { type Entries, listBehaviors } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { didYouMean } from '../similarity/suggest.ts';

/** Each act of a job shows a behavior that its competency has, and no two acts of one competency show the same. */
export function actsShow(entries: Entries): Finding[] {
  const behaviors = Map.groupBy(listBehaviors(entries), ({ competency }) => competency);
  return [...entries.jobs].flatMap(([id, { competencies }]) =>
    competencies.flatMap(({ competency, acts = [] }, c) => {
      const names = (behaviors.get(competency) ?? []).map(({ name }) => name);
      return acts.flatMap(({ shows }, a): Finding[] => {
        const path = `competencies.${c}.acts.${a}.shows`;
        const earlier = acts.findIndex((act) => act.shows === shows);
        if (earlier < a) {
          const what = `act ${earlier + 1} of "${competency}" shows "${shows}" too`;
          return [
            problemAt('jobs', id, path, what, 'tell an act that shows another behavior, or take one of the two out'),
          ];
        }
        if (names.length === 0 || names.includes(shows)) return [];
        const fix = didYouMean(shows, names) ?? `use one of: ${names.join(', ')}`;
        return [problemAt('jobs', id, path, `"${competency}" has no behavior "${shows}"`, fix)];
      });
    }),
  );
}
