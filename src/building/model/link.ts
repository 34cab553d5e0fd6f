import { dataOf, packText, unpackText } from '../../record/packed-text.ts';
import type { BuiltModel } from './model.ts';
import { type ReadModel, readModel } from './read.ts';
import { writeModel } from './write.ts';

const name = 'model';
const version = 1;

/**
 * Write a model as the fragment of an address: `#model=1.eJy…`. What was taken of models of this site stands there without its words,
 * which the page has; without them, most models fit.
 *
 * @returns nothing where the browser cannot pack
 */
export const writeModelLink = (model: BuiltModel): Promise<string | undefined> =>
  packText(name, version, writeModel(withoutWords(model)));

/** Whether the fragment of an address holds a model. */
export const isModelLink = (fragment: string): boolean => dataOf(fragment, name) !== undefined;

/**
 * Read a model out of the fragment of an address. Never throws. Bases of this site have no tiers then: whoever opens it takes them from
 * the site.
 *
 * @param spareId UUID for a model whose own is damaged
 */
export async function readModelLink(fragment: string, spareId: string): Promise<ReadModel> {
  const unpacked = await unpackText(fragment, name, version);
  return 'text' in unpacked ? readModel(unpacked.text, spareId) : { model: undefined, troubles: [unpacked.trouble] };
}

/** A model whose bases of this site have no tiers. */
const withoutWords = (model: BuiltModel): BuiltModel => ({
  ...model,
  bases: model.bases.map((base) => {
    if (base.from.startsWith('opened:')) return base;
    const { occupations: _occupations, credentials: _credentials, ...rest } = base;
    return { ...rest, tiers: [] };
  }),
});
