import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { behaviorsPerCompetency } from '../policy.ts';

/** A library competency has enough behaviors to be told from its neighbors, and not more than are read. */
export function behaviorsCounted({ competencies }: Entries): Finding[] {
  const { least, most } = behaviorsPerCompetency;
  return [...competencies].flatMap(([id, { groups }]) => {
    const count = groups.reduce((sum, { behaviors }) => sum + behaviors.length, 0);
    if (count >= least && count <= most) return [];
    return problemAt('competencies', id, 'groups', `${count} behaviors`, `write ${least} to ${most} in all`);
  });
}
