import { tidy } from '../../record/own-words.ts';
import { builtModelLimits as limits, type BuiltModel, type BuiltSector } from './model.ts';
import { moved } from './edit-tiers.ts';
import { linesOf, setBlockSector } from './edit-block.ts';

/** Lines of phrases and of makers, at most. */
export const mostLines = 40;

/** The single texts of a model, each with the longest that it may be. */
export const factLengths = {
  name: limits.title,
  family: limits.title,
  summary: limits.statement,
  introduction: 10 * limits.text,
} as const;

/** Change one of the single texts of a model. */
export function setFact(model: BuiltModel, fact: keyof typeof factLengths, text: string): BuiltModel {
  const words = tidy(text, factLengths[fact]);
  return words === model[fact] ? model : { ...model, [fact]: words };
}

/** Change what people type to find the model, or who made it, one a line. */
export function setLines(model: BuiltModel, list: 'phrases' | 'stewards', text: string): BuiltModel {
  const lines = linesOf(text, limits.title, mostLines);
  return lines.join('\n') === model[list].join('\n') ? model : { ...model, [list]: lines };
}

/** Add a sector. One without a name is not added. */
export function addSector(model: BuiltModel, id: string, title: string): BuiltModel {
  const name = tidy(title, limits.title);
  if (name === '' || model.sectors.length >= limits.sectors || model.sectors.some((one) => one.id === id)) return model;
  return { ...model, sectors: [...model.sectors, { id, title: name, definition: '' }] };
}

/** Change the words of a sector. Its name cannot be taken away. */
export function setSector(
  model: BuiltModel,
  id: string,
  words: Partial<Pick<BuiltSector, 'title' | 'definition'>>,
): BuiltModel {
  const at = model.sectors.findIndex((one) => one.id === id);
  const before = model.sectors[at];
  if (!before) return model;
  const title = tidy(words.title ?? before.title, limits.title) || before.title;
  const definition = tidy(words.definition ?? before.definition, limits.text);
  if (title === before.title && definition === before.definition) return model;
  return { ...model, sectors: model.sectors.with(at, { ...before, title, definition }) };
}

/** Move a sector up or down by some places. */
export function moveSector(model: BuiltModel, id: string, by: number): BuiltModel {
  const from = model.sectors.findIndex((one) => one.id === id);
  const sectors = moved(model.sectors, from, from + by);
  return sectors === model.sectors ? model : { ...model, sectors };
}

/** Remove a sector. Its blocks stay, and belong to the whole tier. */
export function removeSector(model: BuiltModel, id: string): BuiltModel {
  const sectors = model.sectors.filter((one) => one.id !== id);
  if (sectors.length === model.sectors.length) return model;
  const tiers = model.tiers.map((tier) =>
    tier.blocks.some(({ sector }) => sector === id)
      ? { ...tier, blocks: tier.blocks.map((one) => (one.sector === id ? setBlockSector(one, undefined) : one)) }
      : tier,
  );
  return { ...model, sectors, tiers };
}

/** Add an occupation, or remove it. @param soc code of O*NET-SOC: `51-9111.00` */
export function chooseOccupation(model: BuiltModel, soc: string, title: string, isChosen: boolean): BuiltModel {
  const { occupations } = model;
  const has = occupations.some((one) => one.soc === soc);
  if (has === isChosen || (isChosen && occupations.length >= limits.occupations)) return model;
  return {
    ...model,
    occupations: isChosen
      ? [...occupations, { soc, title: tidy(title, limits.title) }]
      : occupations.filter((one) => one.soc !== soc),
  };
}

/** Add a credential of this site, or remove it. */
export function chooseCredential(model: BuiltModel, id: string, isChosen: boolean): BuiltModel {
  const { credentials } = model;
  if (credentials.includes(id) === isChosen || (isChosen && credentials.length >= limits.credentials)) return model;
  return { ...model, credentials: isChosen ? [...credentials, id] : credentials.filter((one) => one !== id) };
}
