import type { Entries } from '../atlas/entries.ts';
import { behaviorItems, type Framework, relationsOf } from './framework.ts';
import { competencyKey, libraryKey, partKey } from '../ledger/keys.ts';

/** The library of competencies as a framework: clusters by tier, competencies by title, behaviors in their order. */
export function libraryFramework({ competencies, tiers }: Pick<Entries, 'competencies' | 'tiers'>): Framework {
  const clusters = [...tiers.values()].sort((a, b) => a.order - b.order).flatMap(({ clusters: own }) => own);
  const titled = [...competencies].sort(([, a], [, b]) => a.title.localeCompare(b.title, 'en'));
  return {
    key: libraryKey,
    kind: 'library',
    title: 'Library of competencies',
    description:
      'The competencies that industry models and job models of this site share, each with the behaviors that show it.',
    items: clusters.flatMap(({ id, title, definition }, c) => [
      {
        key: partKey('cluster', id),
        type: 'cluster' as const,
        title,
        statement: definition,
        parent: null,
        sequence: c + 1,
      },
      ...titled
        .filter(([, { cluster }]) => cluster === id)
        .flatMap(([competency, entry], i) => [
          {
            key: competencyKey(competency),
            type: 'competency' as const,
            title: entry.title,
            statement: entry.definition,
            parent: partKey('cluster', id),
            sequence: i + 1,
            aliases: entry.aliases,
          },
          ...behaviorItems(
            competency,
            entry.groups.flatMap(({ title: group, behaviors }) => behaviors.map((one) => ({ ...one, group }))),
            'behavior',
          ),
        ]),
    ]),
    associations: titled.flatMap(([competency, { related }]) => relationsOf(competency, related)),
  };
}
