import type { Ladder } from '../atlas/entries.ts';
import type { Framework } from './framework.ts';
import { entryKey, partKey } from '../ledger/keys.ts';

/**
 * A ladder as a framework: its places, and for each step which place precedes which, with the experiences that prepare.
 *
 * @param id id of the ladder
 */
export function ladderFramework(id: string, { title, summary, places, steps }: Ladder): Framework {
  return {
    key: entryKey('ladders', id),
    kind: 'ladder',
    title,
    description: summary,
    items: places.map((place, i) => ({
      key: partKey('place', id, place.id),
      type: 'place',
      title: place.title,
      statement: place.summary,
      parent: null,
      sequence: i + 1,
      notes: [`Level ${place.level} of 6.`],
    })),
    associations: steps.map(({ from, to, kind, experiences, lowerZone }) => ({
      key: partKey('step', id, from, to),
      type: 'precedes',
      from: partKey('place', id, from),
      to: partKey('place', id, to),
      notes: [
        `Kind of step: ${kind}.`,
        ...experiences,
        ...(lowerZone ? [`Why the job zone is lower: ${lowerZone}`] : []),
      ],
    })),
  };
}
