import { competencyKind, type Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** Nothing stands on itself: no model builds on itself over any number of others, no competency is related to itself. */
export function noCircles({ industries, competencies, technical, ladders }: Entries): Finding[] {
  const models = [...industries.keys()].flatMap((id) => {
    const path = [id];
    for (let next = industries.get(id)?.buildsOn; next !== undefined; next = industries.get(next)?.buildsOn) {
      if (next === id) {
        return problemAt(
          'industries',
          id,
          'buildsOn',
          `builds on itself: ${[...path, id].join(' → ')}`,
          'name the model that was there first, or leave buildsOn out',
        );
      }
      if (path.includes(next)) break;
      path.push(next);
    }
    return [];
  });
  const relations = [...competencies, ...technical].flatMap(([id, { related }]) =>
    related
      .filter(({ to }) => to === id)
      .map(() => problemAt(competencyKind(id), id, 'related', 'is related to itself', 'name another competency')),
  );
  const steps = [...ladders].flatMap(([id, ladder]) =>
    ladder.steps.flatMap(({ from, to }, i) =>
      from === to ? problemAt('ladders', id, `steps.${i}`, `steps from "${from}" to itself`, 'name two places') : [],
    ),
  );
  return [...models, ...relations, ...steps];
}
