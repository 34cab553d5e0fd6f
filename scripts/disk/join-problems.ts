import type { Problem } from '../../src/domain/errors.ts';

/** Where the things are kept that many entries name, by what the rule of references calls them. */
const kept: Readonly<Record<string, string>> = {
  source: 'content/sources.yaml',
  credential: 'content/credentials.yaml',
  'glossary term': 'content/glossary.yaml',
  tier: 'content/tiers.yaml',
  'cluster of a tier': 'content/tiers.yaml',
  category: 'content/categories.yaml',
  competency: 'content/competencies',
  'industry model': 'content/industries',
  'job model': 'content/jobs',
  use: 'content/uses',
};

/** As many problems of one kind are told one by one. */
const few = 5;

/**
 * Make one problem of many that have one cause: entries that name things of a list or folder that lost them. It stands where
 * the first of them stood.
 */
export function joinProblems(problems: readonly Problem[]): Problem[] {
  const missing = Map.groupBy(problems, ({ what }) => placeOf(what));
  return problems.flatMap((problem) => {
    const place = placeOf(problem.what);
    const alike = missing.get(place)!;
    if (place === undefined || alike.length <= few) return problem;
    return alike[0] === problem ? joined(place, alike) : [];
  });
}

const absent = /^no (.+) has the id "(.*)"$/;

const placeOf = (what: string): string | undefined => kept[absent.exec(what)?.[1] ?? ''];

function joined(place: string, alike: readonly Problem[]): Problem {
  const ids = [...new Set(alike.map(({ what }) => absent.exec(what)![2]!))];
  const named = ids.slice(0, few).map((id) => `"${id}"`);
  const first = alike.slice(0, 2).map(({ where }) => where);
  return {
    where: place,
    what: `${alike.length} places name what is not there: ${named.join(', ')}${ids.length > few ? ` and ${ids.length - few} more` : ''}; the first are ${first.join(' and ')}`,
    fix: `if ${ids.length > 1 ? 'they were lost' : 'it was lost'}, restore ${place} from the history; else correct the places that name ${ids.length > 1 ? 'them' : 'it'}`,
  };
}
