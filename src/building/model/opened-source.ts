import { tidy } from '../../record/own-words.ts';
import { builtModelLimits as limits, type BuiltBlock, type BuiltTier } from './model.ts';
import type { SiteTier } from './content-words.ts';
import { type NewId, plainTitle } from './parts.ts';
import type { Source } from './take-in.ts';

/** A framework that somebody opened, each item once and after what stands above it. */
export interface OpenedWhole {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly {
    readonly id: string;
    readonly above: string | null;
    readonly code?: string;
    readonly label?: string;
    readonly statement: string;
  }[];
  /** Whether its top is levels. */
  readonly tiers: boolean;
}

/** What stands at the top of an opened framework: groups of competencies, or competencies. */
export type TopIs = 'groups' | 'competencies';

/** How an opened framework becomes tiers and blocks. */
export interface Assignment {
  readonly top: TopIs;
  /** By the id of each item at the top: the tier of this site it goes to, or empty to leave it out. */
  readonly tiers: ReadonlyMap<string, string>;
}

type Item = OpenedWhole['items'][number];
const nameOfItem = ({ label, statement }: Item): string => label ?? statement;

const belowOf = ({ items }: OpenedWhole): Map<string | null, Item[]> => {
  const known = new Set(items.map(({ id }) => id));
  return Map.groupBy(items, ({ above }) => (above !== null && known.has(above) ? above : null));
};

/**
 * Suggest how an opened framework becomes tiers: what stands three deep, or is called levels, has groups at its top. A group goes to the
 * tier whose name it has, or whose number; else to the tier at the same height, as levels go from the foundation up.
 */
export function suggestAssignment(opened: OpenedWhole, site: readonly SiteTier[]): Assignment {
  const below = belowOf(opened);
  const top = below.get(null) ?? [];
  const deep = top.some(({ id }) => (below.get(id) ?? []).some((child) => below.has(child.id)));
  const is: TopIs = opened.tiers || deep ? 'groups' : 'competencies';
  const fallback = site.find(({ part }) => part === 'technical') ?? site[0]!;
  return {
    top: is,
    tiers: new Map(
      top.map((item, i) => {
        const named = tierNamed(item, site);
        const byHeight = site[Math.round((i * (site.length - 1)) / Math.max(1, top.length - 1))]!;
        return [item.id, (named ?? (is === 'groups' ? byHeight : fallback)).id];
      }),
    ),
  };
}

/** The tier of this site that an item names. */
function tierNamed(item: Item, site: readonly SiteTier[]): SiteTier | undefined {
  const name = plainTitle(nameOfItem(item));
  const named = site.find(({ title, short }) => name.includes(plainTitle(short)) || name.includes(plainTitle(title)));
  if (named) return named;
  const [, digit] = /^(?:tier|level)\s*(\d)\b/.exec(name) ?? /^(\d)$/.exec(item.code ?? '') ?? [];
  return digit === undefined ? undefined : site.find(({ number }) => number === Number(digit));
}

/**
 * Make a source of an opened framework. What stands under a block, however deep, becomes its statements.
 *
 * @returns the source, and how many items were left out because their group is
 */
export function openedSource(
  opened: OpenedWhole,
  { top: is, tiers }: Assignment,
  site: readonly SiteTier[],
  newId: NewId,
  today: string,
): { readonly source: Source; readonly left: number } {
  const below = belowOf(opened);
  const from = `opened:${tidy(opened.id, limits.text - 20) || newId()}`;
  let [blocksLeft, statementsLeft, taken] = [limits.blocks as number, limits.statements as number, 0];
  const statementsUnder = (id: string): Item[] =>
    (below.get(id) ?? []).flatMap((item) => [item, ...statementsUnder(item.id)]);
  const blockOf = (item: Item): BuiltBlock[] => {
    if (blocksLeft === 0) return [];
    const under = statementsUnder(item.id).slice(0, statementsLeft);
    blocksLeft -= 1;
    statementsLeft -= under.length;
    taken += 1 + under.length;
    const title = tidy(nameOfItem(item), limits.title).replaceAll(/\s*\n\s*/g, ' ');
    const definition = tidy(item.statement, limits.text);
    return [
      {
        id: newId(),
        title,
        definition: definition === title ? '' : definition,
        statements: under.flatMap((one) => {
          const text = tidy(one.statement, limits.statement).replaceAll(/\s*\n\s*/g, ' ');
          return text === '' ? [] : [{ id: newId(), text, origin: { from, thing: one.id.slice(0, limits.text) } }];
        }),
        topics: [],
        origin: { from, thing: item.id.slice(0, limits.text) },
      },
    ];
  };
  const made = site.flatMap(({ id, title }): BuiltTier[] => {
    const groups = (below.get(null) ?? []).filter((item) => tiers.get(item.id) === id);
    if (groups.length === 0) return [];
    if (is === 'groups') taken += groups.length;
    const blocks = groups.flatMap((item) =>
      is === 'groups' ? (below.get(item.id) ?? []).flatMap(blockOf) : blockOf(item),
    );
    const own = is === 'groups' && groups.length === 1 ? tidy(nameOfItem(groups[0]!), limits.title) : '';
    return [{ id: newId(), tier: id, title: plainTitle(own) === plainTitle(title) ? '' : own, blocks }];
  });
  const title = tidy(opened.title, limits.title);
  return {
    source: {
      base: { from, title, edition: today, tiers: made },
      name: title,
      family: '',
      summary: '',
      phrases: [],
    },
    left: opened.items.length - taken,
  };
}
