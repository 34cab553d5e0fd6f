import { parseKey } from '../../domain/ledger/keys.ts';
import { pagesOfModels } from '../../domain/policy.ts';
import { slugged } from '../../domain/slugged.ts';
import { uuidOfText } from '../../record/fingerprint.ts';
import { type SiteWords, wordsOfBlock } from './content-words.ts';
import type { BuiltModel } from './model.ts';

/** What things are called in the content. Ids by UUID. */
export interface ContentIds {
  /** Id of the model: `pharmaceutical-manufacturing`. */
  readonly model: string;
  /** Last part of the id of each competency that the model has of its own. */
  readonly blocks: ReadonlyMap<string, string>;
  /** Ids of statements, each unlike the others of its competency. */
  readonly statements: ReadonlyMap<string, string>;
  readonly sectors: ReadonlyMap<string, string>;
}

/** Characters of an id that is made, at most: as long as one that a person would write. */
const longestId = 60;

/**
 * Give each thing of a model an id for the content. What was written into a folder before keeps the id that it had there; what is
 * new gets one of its name. An id that was once another thing’s is not given again.
 */
export function contentIds(model: BuiltModel, site: Pick<SiteWords, 'competencies' | 'models'>): ContentIds {
  const { live = {}, retired = {} } = model.exported ?? {};
  const known = new Map(Object.entries(live).map(([key, uuid]) => [`${key.split(':')[0]} ${uuid}`, key]));
  const formerly = [...Object.entries(live), ...Object.entries(retired).map(([key, { uuid }]) => [key, uuid] as const)];
  /** Make ids of a kind: the kept ones first, so that no new one takes the place of one of them. */
  const give = (
    word: string,
    things: readonly (readonly [uuid: string, name: string])[],
    inside = '',
    pages: readonly string[] = [],
  ) => {
    const taken = new Map(pages.map((page) => [page, '']));
    const given = new Map<string, string>();
    for (const [key, uuid] of formerly) {
      const at = key.lastIndexOf('/');
      if (key.startsWith(`${word}:`) && at > 0 && key.slice(0, at).endsWith(inside) && !taken.has(key.slice(at + 1)))
        taken.set(key.slice(at + 1), uuid);
    }
    for (const [uuid] of things) {
      const key = known.get(`${word} ${uuid}`);
      if (key !== undefined && key.slice(0, key.lastIndexOf('/')).endsWith(inside)) {
        const id = key.slice(key.lastIndexOf('/') + 1);
        if (taken.get(id) === uuid) given.set(uuid, id);
      }
    }
    for (const [uuid, name] of things) {
      if (given.has(uuid)) continue;
      const id = free(shorten(name) || word, (one) => (taken.get(one) ?? uuid) === uuid);
      taken.set(id, uuid);
      given.set(uuid, id);
    }
    return given;
  };
  const own = model.tiers.flatMap(({ blocks }) => blocks.filter(({ competency }) => competency === undefined));
  const titles = own.map((block) => [block.id, wordsOfBlock(block, site).title] as const);
  const blocks = give('competency', titles, '', pagesOfModels);
  const statements = own.flatMap((block) => [
    ...give(
      'behavior',
      block.statements.map(({ id, text }) => [id, text] as const),
      `/${blocks.get(block.id)!}`,
    ),
  ]);
  return {
    model: modelId(model, site),
    blocks,
    statements: new Map(statements),
    sectors: give(
      'sector',
      model.sectors.map(({ id, title }) => [id, title] as const),
    ),
  };
}

/** The id that the model had, or one of its name that no other model of the site has. */
function modelId(model: BuiltModel, { models }: Pick<SiteWords, 'models'>): string {
  const isFree = (id: string): boolean => (models.get(id)?.uuid ?? model.id) === model.id;
  const parsed = Object.entries(model.exported?.live ?? {}).flatMap(([key, uuid]) =>
    uuid === model.id ? (parseKey(key) ?? []) : [],
  );
  const former = parsed.find(({ kind }) => kind === 'industries');
  if (former && 'id' in former && isFree(former.id)) return former.id;
  const standing = [...models].find(([, { uuid }]) => uuid === model.id);
  return standing?.[0] ?? free(shorten(model.name) || 'model', isFree);
}

/** The first of `id`, `id-2`, `id-3` … that is free. */
function free(id: string, isFree: (id: string) => boolean): string {
  let own = id;
  for (let i = 2; !isFree(own); i += 1) own = `${id}-${i}`;
  return own;
}

/** An id of the words of a name, cut after a whole word. */
function shorten(name: string): string {
  const id = slugged(name);
  if (id.length <= longestId) return id;
  const cut = id.slice(0, longestId + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || id.slice(0, longestId);
}

/**
 * Give each block and statement a UUID that nothing of the site has: words that were copied from there may have brought theirs along.
 * Made of the former and the model’s own, so that it is the same each time.
 */
export function withOwnIdentifiers(
  model: BuiltModel,
  { competencies, models }: Pick<SiteWords, 'competencies' | 'models'>,
): BuiltModel {
  const standing = [...models].find(([, { uuid }]) => uuid === model.id)?.[0];
  const others = [...competencies.values()].filter(({ id }) => !id.startsWith(`${standing}/`));
  const taken = new Set(others.flatMap(({ uuid, statements }) => [uuid, ...statements.map(({ id }) => id)]));
  const own = <T extends { readonly id: string }>(thing: T): T =>
    taken.has(thing.id) ? { ...thing, id: uuidOfText(`${model.id} ${thing.id}`) } : thing;
  return {
    ...model,
    tiers: model.tiers.map((tier) => ({
      ...tier,
      blocks: tier.blocks.map((block) => ({ ...own(block), statements: block.statements.map(own) })),
    })),
  };
}
