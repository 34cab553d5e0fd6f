import { type Entries, whereIs } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';
import { behaviorsPerCompetency } from '../policy.ts';

/** A library competency has enough behaviors to be told from its neighbors, and not more than are read. */
export function behaviorsCounted({ competencies }: Entries): Problem[] {
  const { least, most } = behaviorsPerCompetency;
  return [...competencies].flatMap(([id, { groups }]) => {
    const count = groups.reduce((sum, { behaviors }) => sum + behaviors.length, 0);
    if (count >= least && count <= most) return [];
    return {
      where: whereIs('competencies', id, 'groups'),
      what: `${count} behaviors`,
      fix: `write ${least} to ${most} in all`,
    };
  });
}
