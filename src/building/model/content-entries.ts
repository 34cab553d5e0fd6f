import type { Industry } from '../../domain/atlas/entries.ts';
import { parseEntryKey } from '../../domain/ledger/keys.ts';
import type { EntryOf } from '../../schemas/by-kind.ts';
import { contentIds, type ContentIds } from './content-ids.ts';
import { fullTitle, oneLine, originOf, paragraphsOf, type SiteWords, wordsOfBlock } from './content-words.ts';
import type { BuiltBlock, BuiltModel } from './model.ts';

/** A competency that an industry owns. */
export type Technical = EntryOf<'technical'>;

/** A model as entries of the content, with the defaults filled in, right or not. */
export interface BuiltContent {
  readonly ids: ContentIds;
  readonly industry: Industry;
  /** By full id, the competencies that the model has of its own. */
  readonly technical: ReadonlyMap<string, Technical>;
  /** Full id of each of them → its block. */
  readonly blockOf: ReadonlyMap<string, BuiltBlock>;
  /** The introduction, in paragraphs. */
  readonly paragraphs: readonly string[];
}

/**
 * Write a model as entries of the content: a block that stands for a competency of the site names it; one in words of its own is a
 * competency that the new model owns, made from its origin where the site has it.
 *
 * @param today day on which it is written, which is when its makers last looked at it
 * @param differs how the origin of a competency with changed words differs from it, by the origin’s title
 */
export function builtContent(
  model: BuiltModel,
  site: SiteWords,
  today: string,
  differs: (origin: string) => string,
): BuiltContent {
  const ids = contentIds(model, site);
  const idOf = (block: BuiltBlock): string => block.competency ?? `${ids.model}/${ids.blocks.get(block.id)!}`;
  const titles = ownTitles(model, site, ids.model);
  const own = model.tiers.flatMap(({ blocks }) => blocks.filter(({ competency }) => competency === undefined));
  const [base] = model.bases.flatMap(({ from }) => modelNamed(from, site, ids.model));
  const phrases = model.phrases.map(oneLine);
  const industry: Industry = {
    title: fullTitle(model),
    name: oneLine(model.name),
    kind: 'industry',
    family: oneLine(model.family),
    aliases: [],
    summary: oneLine(model.summary),
    ...(phrases.length > 0 && { phrases }),
    naics: [],
    ...(base !== undefined && { buildsOn: base }),
    sectors: model.sectors.map(({ id, title, definition }) => ({
      id: ids.sectors.get(id)!,
      title: oneLine(title),
      definition: oneLine(definition),
    })),
    tiers: model.tiers.map(({ tier, title, blocks }) => ({
      tier,
      ...(oneLine(title) && { as: oneLine(title) }),
      blocks: blocks.map((block) => {
        const sector = block.sector === undefined ? undefined : (ids.sectors.get(block.sector) ?? block.sector);
        const name = oneLine(block.title);
        const called =
          block.competency === undefined ? titles.get(block.id) : site.competencies.get(block.competency)?.title;
        const as = name === called ? '' : name;
        return {
          competency: idOf(block),
          ...(as && { as }),
          ...(sector !== undefined && { sector }),
          basis: 'source' as const,
        };
      }),
    })),
    occupations: model.occupations.map(({ soc, title }) => ({ soc, title: oneLine(title), basis: 'source' })),
    credentials: [...model.credentials],
    stewards: model.stewards.map(oneLine),
    updated: [],
    reviewed: today,
    history: [],
    sources: [site.ownSource.id],
  };
  return {
    ids,
    industry,
    technical: new Map(
      own.map((block) => [idOf(block), technicalOf(block, titles.get(block.id)!, ids, site, differs)]),
    ),
    blockOf: new Map(own.map((block) => [idOf(block), block])),
    paragraphs: paragraphsOf(model),
  };
}

function technicalOf(
  block: BuiltBlock,
  title: string,
  ids: ContentIds,
  site: SiteWords,
  differs: (origin: string) => string,
): Technical {
  const { definition, statements, topics } = wordsOfBlock(block, site);
  const origin = originOf(block, site);
  return {
    title,
    aliases: [],
    definition,
    functions: statements.map(({ id, text }) => ({ id: ids.statements.get(id)!, text })),
    topics: [...topics],
    onet: [],
    ...(origin && { adaptedFrom: origin.id }),
    related: origin ? [{ to: origin.id, difference: differs(origin.title) }] : [],
    basis: 'editorial',
    sources: [site.ownSource.id],
  };
}

/** The id of the model of the site that a key names, other than the one that is written. */
function modelNamed(key: string, { models }: SiteWords, own: string): string[] {
  const parsed = parseEntryKey(key);
  return parsed?.kind === 'industries' && parsed.id !== own && models.has(parsed.id) ? [parsed.id] : [];
}

/** Characters of a title, at most. */
const longestOwnTitle = 80;

/**
 * The titles of the competencies that a model has of its own, by the UUIDs of their blocks. One that another competency has too gets the
 * name of the model behind it, as a link by a title leads to one place; the block keeps its name.
 */
function ownTitles(model: BuiltModel, site: SiteWords, id: string): ReadonlyMap<string, string> {
  const others = [...site.competencies.values()].filter((one) => !one.id.startsWith(`${id}/`));
  const taken = new Set(others.map(({ title }) => title.toLowerCase()));
  const blocks = model.tiers.flatMap((tier) => tier.blocks.filter(({ competency }) => competency === undefined));
  const name = oneLine(model.name);
  return new Map(
    blocks.map((block) => {
      const { title } = wordsOfBlock(block, site);
      const longer = `${title} (${name})`;
      const isTwin = title !== '' && name !== '' && taken.has(title.toLowerCase());
      const named = isTwin && longer.length <= longestOwnTitle ? longer : title;
      taken.add(named.toLowerCase());
      return [block.id, named];
    }),
  );
}
