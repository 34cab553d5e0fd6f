import type { Ladder } from '../../schemas/ladder.ts';
import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/**
 * A step up leads to a higher level, a specialty is no step down, a step up or across to a lower job zone says why, and every
 * place has a step that reaches or leaves it.
 */
export function laddersClimb({ ladders }: Pick<Entries, 'ladders'>): Finding[] {
  return [...ladders].flatMap(([id, ladder]) => [
    ...stepsDown(id, ladder),
    ...zonesDown(id, ladder),
    ...placesApart(id, ladder),
  ]);
}

function stepsDown(id: string, { places, steps }: Ladder): Finding[] {
  const levels = new Map(places.map((place) => [place.id, place.level]));
  return steps.flatMap(({ from, to, kind }, i) => {
    const [below, above] = [levels.get(from), levels.get(to)];
    if (below === undefined || above === undefined || from === to || kind === 'lateral') return [];
    if (above > below || (kind === 'specialize' && above === below)) return [];
    return problemAt(
      'ladders',
      id,
      `steps.${i}.kind`,
      `"${kind}" leads from "${from}" on level ${below} to "${to}" on level ${above}`,
      'turn the step around, correct the level of one of the two places, or name the kind that it is',
    );
  });
}

/** Job zones are O*NET’s, 1 to 5; a place that names none is let pass. */
function zonesDown(id: string, { places, steps }: Ladder): Finding[] {
  const zones = new Map(places.map((place) => [place.id, place.jobZone]));
  return steps.flatMap(({ from, to, kind, lowerZone }, i) => {
    const [before, after] = [zones.get(from), zones.get(to)];
    const lower = kind !== 'specialize' && before !== undefined && after !== undefined && after < before;
    if (lower === (lowerZone !== undefined)) return [];
    if (!lower) {
      return problemAt(
        'ladders',
        id,
        `steps.${i}.lowerZone`,
        `says why the job zone is lower, but "${kind}" from "${from}" to "${to}" leads to no lower one`,
        'take the line out, or correct the job zone of one of the two places',
      );
    }
    return problemAt(
      'ladders',
      id,
      `steps.${i}.kind`,
      `"${kind}" leads from "${from}" in job zone ${before} to "${to}" in job zone ${after}`,
      'turn the step around, correct the job zone of one of the two places, or say in "lowerZone" why people take it all the same',
    );
  });
}

function placesApart(id: string, { places, steps }: Ladder): Finding[] {
  const joined = new Set(steps.flatMap(({ from, to }) => [from, to]));
  return places.flatMap((place, i) =>
    joined.has(place.id)
      ? []
      : problemAt(
          'ladders',
          id,
          `places.${i}`,
          `no step reaches or leaves "${place.id}"`,
          'write a step to it or from it, or take the place out',
        ),
  );
}
