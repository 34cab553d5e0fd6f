import type { Entries, Industry } from '../atlas/entries.ts';
import { behaviorItems, type Framework, type FrameworkItem, nameOf, relationsOf } from './framework.ts';
import { associationKey, competencyKey, entryKey, partKey } from '../ledger/keys.ts';

/**
 * An industry model as a framework: its tiers, in them its blocks by number, each an exact match of a competency; below
 * the block of a technical competency that the industry owns, that competency with its critical work functions, numbered on from the block. One it
 * owns without a block of its own stands at the top, after the tiers.
 *
 * @param id id of the model
 */
export function industryFramework(
  entries: Pick<Entries, 'competencies' | 'technical' | 'tiers'>,
  id: string,
  model: Industry,
): Framework {
  const owned = [...entries.technical].filter(([one]) => one.startsWith(`${id}/`));
  const placed = new Set(model.tiers.flatMap(({ blocks }) => blocks.map(({ competency }) => competency)));
  const unplaced = owned.map(([one]) => one).filter((one) => !placed.has(one));
  const own = (competency: string, parent: string | null, sequence: number, code?: string): FrameworkItem[] => {
    const entry = competency.startsWith(`${id}/`) && entries.technical.get(competency);
    if (!entry) return [];
    const { title, definition, aliases, functions } = entry;
    return [
      { key: competencyKey(competency), type: 'technical', title, statement: definition, parent, sequence, aliases },
      ...behaviorItems(competency, functions, 'function', code),
    ];
  };
  const counted = new Map<number, number>();
  const numbers = model.tiers.map(({ tier }, t) => entries.tiers.get(tier)?.number ?? t + 1);
  return {
    key: entryKey('industries', id),
    kind: 'industry',
    title: model.title,
    description: model.summary,
    items: [
      ...model.tiers.flatMap(({ tier, as, note, blocks }, t) => {
        const known = entries.tiers.get(tier);
        const number = numbers[t]!;
        const course: FrameworkItem = {
          key: partKey('course', id, tier),
          type: 'tier',
          title: as ?? known?.title ?? tier,
          statement: known?.definition ?? tier,
          parent: null,
          sequence: t + 1,
          // Two courses side by side share a number, which then names neither.
          ...(numbers.filter((one) => one === number).length === 1 && { code: String(number) }),
          ...(note && { notes: [note] }),
        };
        const stones = blocks.flatMap(({ competency, as: name, sector, basis }, b): FrameworkItem[] => {
          const place = (counted.get(number) ?? 0) + 1;
          counted.set(number, place);
          const { title, definition } = nameOf(entries, competency);
          const key = partKey('block', id, competency);
          const code = `${number}.${place}`;
          return [
            {
              key,
              type: 'block',
              title: name ?? title,
              statement: definition,
              parent: course.key,
              sequence: b + 1,
              code,
              ...(basis === 'editorial' && { notes: ['No source lists this block; we placed it.'] }),
              ...(sector && { sector: partKey('sector', id, sector) }),
            },
            ...own(competency, key, 1, code),
          ];
        });
        return [course, ...stones];
      }),
      ...unplaced.flatMap((competency, i) => own(competency, null, model.tiers.length + i + 1)),
    ],
    associations: [
      ...model.tiers.flatMap(({ blocks }) =>
        blocks.map(({ competency }) => ({
          key: associationKey('exactMatchOf', partKey('block', id, competency)),
          type: 'exactMatchOf' as const,
          from: partKey('block', id, competency),
          to: competencyKey(competency),
        })),
      ),
      ...owned.flatMap(([competency, { related }]) => relationsOf(competency, related)),
    ],
  };
}
