import { isKey, isUuid } from '../../record/forms.ts';
import {
  type Place,
  refuse,
  takeEach,
  takeObject,
  takeText,
  takeTexts,
  takeWords,
  within,
} from '../../record/take-fields.ts';
import {
  type BuiltBlock,
  builtModelLimits as limits,
  type BuiltSector,
  type BuiltStatement,
  type BuiltTier,
  type Origin,
} from './model.ts';
import { keyOf, sectorTier } from './parts.ts';

/** Gives the id of a part: its own, or another one in place of one that is missing or was met before; undefined to leave the part out. */
export type TakeId = (id: unknown, place: Place) => string | undefined;

/** Take the ids of a model, each once. In place of a bad one stands one that is made from a spare one by counting. */
export function idsFrom(spareId: string): TakeId {
  const met = new Set<string>([spareId]);
  let made = 0;
  return (id, place) => {
    let own = takeText(id, place, 'uuid', isUuid);
    if (own !== undefined && met.has(own)) {
      place.tell({ what: 'twice', path: place.path });
      own = undefined;
    }
    while (own === undefined || met.has(own)) {
      made += 1;
      own = `${spareId.slice(0, 24)}${made.toString(16).padStart(12, '0')}`;
    }
    met.add(own);
    return own;
  };
}

/** Whether a text says where something comes from: a key of this site, or `opened:` and an id of any form. */
export const isFrom = (text: string): boolean => isKey(text) || (text.length <= limits.text && /^opened:./s.test(text));

function takeOrigin(value: unknown, place: Place): { readonly origin?: Origin } {
  if (value === undefined) return {};
  const fields = takeObject(value, place, ['from', 'thing']);
  const from = fields && takeText(fields.from, within(place, 'from'), 'key', isFrom);
  const thing =
    fields &&
    takeText(fields.thing, within(place, 'thing'), 'text', (text) => text !== '' && text.length <= limits.text);
  return from !== undefined && thing !== undefined ? { origin: { from, thing } } : {};
}

/** Take a sector. One without a name is left out. */
export function takeSector(value: unknown, place: Place, idOf: TakeId): BuiltSector | undefined {
  const fields = takeObject(value, place, ['id', 'title', 'definition', 'origin']);
  if (!fields) return undefined;
  const title = takeWords(fields.title, within(place, 'title'), limits.title);
  if (title === '') {
    refuse(within(place, 'title'), 'text', fields.title);
    return undefined;
  }
  const id = idOf(fields.id, within(place, 'id'));
  if (id === undefined) return undefined;
  const definition = takeWords(fields.definition, within(place, 'definition'), limits.text);
  return { id, title, definition, ...takeOrigin(fields.origin, within(place, 'origin')) };
}

interface Means {
  readonly idOf: TakeId;
  /** Ids of the sectors that blocks may name. */
  readonly sectors: ReadonlySet<string>;
  /** Topics of a block, at most. */
  readonly topics: number;
}

/** Take tiers with their blocks: no tier twice, no competency twice, no more blocks and statements than a model may have. */
export function takeTiers(value: unknown, place: Place, means: Means): readonly BuiltTier[] {
  const tiers = new Set<string>();
  const keys = new Set<string>();
  let [blocksLeft, statementsLeft] = [limits.blocks, limits.statements];
  return takeEach(value, place, limits.tiers, (one, where): BuiltTier | undefined => {
    const fields = takeObject(one, where, ['id', 'tier', 'title', 'blocks']);
    const tier = fields && takeText(fields.tier, within(where, 'tier'), 'text', isSlug);
    if (!fields || tier === undefined) return undefined;
    if (tiers.has(tier)) {
      refuse(within(where, 'tier'), 'text', tier);
      return undefined;
    }
    tiers.add(tier);
    const id = means.idOf(fields.id, within(where, 'id'));
    if (id === undefined) return undefined;
    const blocks = takeEach(fields.blocks, within(where, 'blocks'), blocksLeft, (each, at) => {
      const block = takeBlock(each, at, means, tier, statementsLeft);
      if (!block) return undefined;
      if (keys.has(keyOf(block))) {
        refuse(at, 'object', keyOf(block));
        return undefined;
      }
      keys.add(keyOf(block));
      statementsLeft -= block.statements.length;
      return block;
    });
    blocksLeft -= blocks.length;
    return { id, tier, title: takeWords(fields.title, within(where, 'title'), limits.title), blocks };
  });
}

function takeBlock(
  value: unknown,
  place: Place,
  { idOf, sectors, topics }: Means,
  tier: string,
  statementsLeft: number,
): BuiltBlock | undefined {
  const fields = takeObject(value, place, [
    'id',
    'competency',
    'title',
    'definition',
    'statements',
    'topics',
    'sector',
    'origin',
  ]);
  if (!fields) return undefined;
  const at = (name: string): Place => within(place, name);
  const id = idOf(fields.id, at('id'));
  if (id === undefined) return undefined;
  const competency =
    fields.competency === undefined
      ? undefined
      : takeText(fields.competency, at('competency'), 'text', (text) => text.length <= 200 && isCompetency(text));
  const sector =
    fields.sector === undefined
      ? undefined
      : takeText(fields.sector, at('sector'), 'uuid', (text) => tier === sectorTier && sectors.has(text));
  return {
    id,
    ...(competency !== undefined && { competency }),
    title: takeWords(fields.title, at('title'), limits.title),
    definition: takeWords(fields.definition, at('definition'), limits.text),
    statements: takeEach(fields.statements, at('statements'), statementsLeft, (one, where) =>
      takeStatement(one, where, idOf),
    ),
    topics: takeTexts(fields.topics, at('topics'), topics, limits.title),
    ...(sector !== undefined && { sector }),
    ...takeOrigin(fields.origin, at('origin')),
  };
}

function takeStatement(value: unknown, place: Place, idOf: TakeId): BuiltStatement | undefined {
  const fields = takeObject(value, place, ['id', 'text', 'origin']);
  if (!fields) return undefined;
  const text = takeWords(fields.text, within(place, 'text'), limits.statement);
  if (text === '') {
    refuse(within(place, 'text'), 'text', fields.text);
    return undefined;
  }
  const id = idOf(fields.id, within(place, 'id'));
  return id === undefined ? undefined : { id, text, ...takeOrigin(fields.origin, within(place, 'origin')) };
}

const isSlug = (text: string): boolean => text.length <= 80 && /^[a-z0-9][a-z0-9-]*$/.test(text);
const isCompetency = (text: string): boolean => /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/.test(text);
