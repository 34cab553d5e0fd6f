import type { Atlas } from '../atlas/atlas.ts';
import { find } from '../look-up.ts';
import { behaviorsByIdentifier } from '../standing/yardsticks.ts';
import type { Described } from './likeness.ts';

/**
 * Gather all that is said of a competency, as outcomes are held against it.
 *
 * @param id full id: `teamwork`, `retail/associate-sales`
 * @throws {UnknownIdError} if no competency has the id
 */
export function describeCompetency(atlas: Atlas, id: string): Described {
  const { title, aliases, definition } = find(atlas.allCompetencies, id, 'competency');
  const { phrases = [] } = atlas.competencies.get(id) ?? find(atlas.technical, id, 'competency');
  const identifiers = find(behaviorsByIdentifier(atlas), id, 'competency with behaviors');
  return {
    id,
    names: [...new Set([title, ...aliases])],
    definition,
    phrases,
    topics: atlas.technical.get(id)?.topics ?? [],
    statements: atlas.behaviorsOf.get(id)!.map(({ text }, i) => ({ id: identifiers[i]!, text })),
  };
}
