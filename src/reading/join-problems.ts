import type { Problem } from '../domain/errors.ts';
import { keptIn } from './stray-file.ts';

/** As many problems of one kind are told one by one. */
const few = 5;

/**
 * Make one complaint of many problems that have one cause: entries that name things of a list or folder that lost them. It
 * stands where the first of them stood.
 */
export function joinProblems(problems: readonly Problem[]): Problem[] {
  const absent = Map.groupBy(problems, placeOf);
  return problems.flatMap((problem) => {
    const place = placeOf(problem);
    const alike = absent.get(place)!;
    if (place === undefined || alike.length <= few) return problem;
    return alike[0] === problem ? joined(place, alike) : [];
  });
}

/** The file or folder that has lost what a problem says is missing: `content/sources.yaml`, `content/jobs`. */
function placeOf({ missing }: Problem): string | undefined {
  const kind = missing?.kinds[0];
  return kind && `content/${keptIn(kind)}`;
}

function joined(place: string, alike: readonly Problem[]): Problem {
  const ids = [...new Set(alike.map(({ missing }) => missing!.id))];
  const named = ids.slice(0, few).map((id) => `"${id}"`);
  const first = alike.slice(0, 2).map(({ where }) => where);
  return {
    rule: alike[0]!.rule,
    about: { file: place.slice('content/'.length) },
    where: place,
    what: `${alike.length} places name what is not there: ${named.join(', ')}${ids.length > few ? ` and ${ids.length - few} more` : ''}; the first are ${first.join(' and ')}`,
    fix: `if ${ids.length > 1 ? 'they were lost' : 'it was lost'}, restore ${place} from the history; else correct the places that name ${ids.length > 1 ? 'them' : 'it'}`,
  };
}
