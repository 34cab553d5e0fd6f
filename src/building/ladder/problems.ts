import type { Finding } from '../../domain/errors.ts';
import { placeAgrees } from '../../domain/rules/ladders-agree.ts';
import { laddersClimb } from '../../domain/rules/ladders-climb.ts';
import { advancesInCircle } from './circle.ts';
import { entryOf } from './entry.ts';
import type { Field, Problem } from './faults.ts';
import { formProblems } from './form-problems.ts';
import type { Known } from './known.ts';
import type { BuiltLadder } from './ladder.ts';
import { namesOf } from './names.ts';
import { plainProblems } from './plain-problems.ts';

/**
 * List what keeps a ladder from standing in the content of a site: what its schema refuses, and what the rules find. Empty when it is
 * complete. Whether a share of people asked is right, only the tables of the site tell.
 */
export function findProblems(ladder: BuiltLadder, known: Known): Problem[] {
  const names = namesOf(ladder);
  const entry = entryOf(ladder, names);
  const job = (id: string) => {
    const found = known.jobs.get(id);
    return found && { education: found.education, jobZone: found.zone };
  };
  const found = [
    ...laddersClimb({ ladders: new Map([[names.ladder, entry]]) }),
    ...entry.places.flatMap((place, i) =>
      placeAgrees(names.ladder, `places.${i}`, place, place.job === undefined ? undefined : job(place.job)),
    ),
  ];
  return [
    ...formProblems(ladder, names, known),
    ...found.flatMap((finding) => placed(ladder, finding)),
    ...advancesInCircle(ladder).map((titles): Problem => ({
      at: 'ladder',
      id: ladder.id,
      field: 'steps',
      fault: { what: 'circle', titles },
    })),
    ...plainProblems(ladder, known),
  ];
}

/** Put what a rule found beside the place or the step that it is of. */
function placed({ places, steps }: BuiltLadder, { about, what: said, fix }: Finding): Problem[] {
  if (!('path' in about)) return [];
  const [list, at, name = 'steps'] = about.path.split('.');
  const owner = list === 'places' ? places[Number(at)] : steps[Number(at)];
  if (!owner) return [];
  const field = (name === 'jobZone' ? 'zone' : name) as Field;
  return [{ at: list === 'places' ? 'place' : 'step', id: owner.id, field, fault: { what: 'rule', said, fix } }];
}
