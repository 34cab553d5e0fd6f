import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';

/** Nothing stands on itself: no model builds on itself over any number of others, no competency is related to itself. */
export function noCircles({ industries, competencies, technical, ladders }: Entries): Problem[] {
  const models = [...industries.keys()].flatMap((id) => {
    const path = [id];
    for (let next = industries.get(id)?.buildsOn; next !== undefined; next = industries.get(next)?.buildsOn) {
      if (next === id) {
        return {
          where: whereIs('industries', id, 'buildsOn'),
          what: `builds on itself: ${[...path, id].join(' → ')}`,
          fix: 'name the model that was there first, or leave buildsOn out',
        };
      }
      if (path.includes(next)) break;
      path.push(next);
    }
    return [];
  });
  const relations = [...competencies, ...technical].flatMap(([id, { related }]) =>
    related
      .filter(({ to }) => to === id)
      .map(() => ({
        where: whereIs(technical.has(id) ? 'technical' : 'competencies', id, 'related'),
        what: 'is related to itself',
        fix: 'name another competency',
      })),
  );
  const steps = [...ladders].flatMap(([id, ladder]) =>
    ladder.steps.flatMap(({ from, to }, i) =>
      from === to
        ? {
            where: whereIs('ladders', id, `steps.${i}`),
            what: `steps from "${from}" to itself`,
            fix: 'name two places',
          }
        : [],
    ),
  );
  return [...models, ...relations, ...steps];
}
