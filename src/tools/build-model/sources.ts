import type { BuiltBlock, BuiltModel, BuiltSector, BuiltTier } from '../../building/model/model.ts';
import { sectorTier } from '../../building/model/parts.ts';
import type { Source } from '../../building/model/take-in.ts';
import { newId } from '../record/new-id.ts';
import type { Ground } from './ground.ts';

interface Line {
  readonly competency: string;
  readonly as: string | undefined;
  readonly sector: string | undefined;
}

/**
 * Have a model or a job of this site as a source, with all its words.
 *
 * @param key `industry:retail`, `job:nurse`
 * @param known sectors of the edition that somebody took before, whose ids stay
 * @returns undefined when the site has no such model or job
 * @throws what the browser says when a file cannot be had
 */
export async function sourceOf(
  { mappables, bases, wordsOf, tiers: site }: Ground,
  key: string,
  known: readonly BuiltSector[] = [],
): Promise<Source | undefined> {
  const file = await bases.load();
  const model = file.models[key];
  const job = mappables.jobs.find((one) => one.key === key);
  const jobBase = file.jobs[key];
  const named = model ? mappables.models.find((one) => one.key === key) : job;
  if (!named) return undefined;
  const lines: readonly (readonly [tier: string, as: string, lines: readonly Line[]])[] = model
    ? model.tiers.map(([tier, as, blocks]) => [
        tier,
        as || '',
        blocks.map(([competency, own, sector]) => ({ competency, as: own || undefined, sector })),
      ])
    : named.tiers.map(({ order, blocks }) => [
        site.find((one) => one.order === order)!.id,
        '',
        blocks.map(({ id }) => ({ competency: id, as: undefined, sector: undefined })),
      ]);
  const words = await wordsOf(lines.flatMap(([, , blocks]) => blocks.map(({ competency }) => competency)));
  const sectors = (model?.sectors ?? []).map(([id, title, definition]): BuiltSector => ({
    id: known.find(({ origin }) => origin?.from === key && origin.thing === id)?.id ?? newId(),
    title,
    definition,
    origin: { from: key, thing: id },
  }));
  const sectorIds = new Map(sectors.map(({ id, origin }) => [origin!.thing, id]));
  const tiers = lines.map(([tier, title, blocks]): BuiltTier => ({
    id: newId(),
    tier,
    title,
    blocks: blocks.flatMap(({ competency, as, sector }): BuiltBlock[] => {
      const own = words.get(competency);
      const sectorId = tier === sectorTier && sector !== undefined ? sectorIds.get(sector) : undefined;
      if (!own) return [];
      return [
        {
          id: mappables.competencies.get(competency)!.uuid,
          competency,
          title: as ?? own.title,
          definition: own.definition,
          statements: own.statements.map(({ id, text }) => ({ id, text })),
          topics: own.topics,
          ...(sectorId !== undefined && { sector: sectorId }),
          origin: { from: key, thing: competency },
        },
      ];
    }),
  }));
  return {
    base: {
      from: key,
      title: named.title,
      edition: file.edition,
      tiers,
      ...(sectors.length > 0 && { sectors }),
      occupations: ((model ?? jobBase)?.occupations ?? []).map(([soc, title]) => ({ soc, title })),
      credentials: (model ?? jobBase)?.credentials ?? [],
    },
    name: named.title.replace(/ Competency Model$/, ''),
    family: model?.family ?? '',
    summary: (model ?? jobBase)?.summary ?? '',
    phrases: model?.phrases ?? [],
  };
}

/** Give the bases of a model that came by a link the words that they have on this site; those that it no longer has go. */
export async function fillBases(model: BuiltModel, ground: Ground): Promise<BuiltModel> {
  const bases = await Promise.all(
    model.bases.map(async (base) => {
      if (base.tiers.length > 0) return [base];
      const source = await sourceOf(ground, base.from, base.sectors);
      return source ? [source.base] : [];
    }),
  );
  return { ...model, bases: bases.flat() };
}
