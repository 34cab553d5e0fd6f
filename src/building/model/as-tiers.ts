import type { Block, ModelTier } from '../../domain/atlas/model-tiers.ts';
import type { SiteTier } from './content-words.ts';
import type { BuiltModel } from './model.ts';
import { type NameOf, titleOf } from './parts.ts';

/** The number of each block as readers see it, by its id: `1.1`. Tiers of one number are counted through. */
function numberBlocks({ tiers }: Pick<BuiltModel, 'tiers'>, site: readonly SiteTier[]): Map<string, string> {
  const placed = new Map<number, number>();
  return new Map(
    tiers.flatMap(({ tier, blocks }) => {
      const number = site.find(({ id }) => id === tier)?.number ?? 0;
      return blocks.map(({ id }): [string, string] => {
        const place = (placed.get(number) ?? 0) + 1;
        placed.set(number, place);
        return [id, `${number}.${place}`];
      });
    }),
  );
}

/**
 * See a built model as the tiers of a pyramid. A block’s `competency` is its own id, as two may stand for none of this site. Tiers that this
 * site does not have are left out.
 *
 * @param unnamed what stands in the place of a name that is not there yet
 */
export function asTiers(model: BuiltModel, site: readonly SiteTier[], nameOf: NameOf, unnamed: string): ModelTier[] {
  const numbers = numberBlocks(model, site);
  return model.tiers.flatMap(({ tier, title, blocks }) => {
    const known = site.find(({ id }) => id === tier);
    if (!known) return [];
    return [
      {
        tier,
        number: known.number,
        order: known.order,
        title: title || known.title,
        short: title || known.short,
        definition: known.definition,
        part: known.part,
        note: null,
        blocks: blocks.map((block): Block => {
          const name = titleOf(block, nameOf) || unnamed;
          return {
            number: numbers.get(block.id)!,
            competency: block.id,
            title: name,
            canonical: name,
            definition: block.definition,
            sector: block.sector ?? null,
            basis: 'source',
          };
        }),
        sectors: model.sectors.filter(({ id }) => blocks.some(({ sector }) => sector === id)),
      },
    ];
  });
}
