import { isObject } from '../../domain/json.ts';
import { isDay, isUuid } from '../../record/forms.ts';
import { readJson } from '../../record/read-json.ts';
import { type Place, takeEach, takeObject, takeText, takeTexts, takeWords, within } from '../../record/take-fields.ts';
import { losesSomething, type Trouble } from '../../record/troubles.ts';
import { mostTopics } from './edit-block.ts';
import { factLengths, mostLines } from './edit-facts.ts';
import {
  type Base,
  builtModelFormat,
  builtModelLimits as limits,
  type BuiltModel,
  type BuiltTier,
  builtModelVersion,
} from './model.ts';
import { readExported } from './exported.ts';
import { newModel } from './parts.ts';
import { idsFrom, isFrom, takeSector, takeTiers } from './read-parts.ts';
import { takeCredentials, takeOccupations } from './read-work.ts';

/** What was read of a file. */
export interface ReadModel {
  /** Nothing when nothing could be read. */
  readonly model: BuiltModel | undefined;
  /** What was not understood, or was understood in another way than it stands there. Empty when all is well. */
  readonly troubles: readonly Trouble[];
}

/**
 * Read a model that was saved as a file, perhaps damaged or changed by hand: what is right in it is kept. Never throws.
 *
 * @param spareId UUID for a model whose own is damaged; ids that are missing or stand twice are made from it
 */
export function readModel(text: string, spareId: string): ReadModel {
  const { value, trouble } = readJson(text);
  const troubles: Trouble[] = trouble ? [trouble] : [];
  if (value === undefined) return { model: undefined, troubles };
  const none = (one: Trouble): ReadModel => ({ model: undefined, troubles: [...troubles, one] });
  if (!isObject(value) || value['format'] !== builtModelFormat) return none({ what: 'no-record', path: [] });
  const { version } = value;
  if (typeof version !== 'number') return none({ what: 'no-record', path: [] });
  if (version > builtModelVersion) return none({ what: 'newer', version, known: builtModelVersion, path: [] });
  return { model: take(value, { path: [], tell: (one) => troubles.push(one) }, spareId), troubles };
}

/** What a store asks of what was read. */
export function readKept(
  text: string,
  spareId: string,
): { readonly document: BuiltModel | undefined; readonly damaged: boolean; readonly newer: boolean } {
  const { model, troubles } = readModel(text, spareId);
  const newer = troubles.some(({ what }) => what === 'newer');
  return { document: model, damaged: !newer && troubles.some(losesSomething), newer };
}

const names = [...Object.keys(newModel('', '')), 'exported'] as readonly (keyof BuiltModel)[];

function take(value: unknown, place: Place, spareId: string): BuiltModel {
  const file = takeObject(value, place, names) ?? {};
  const at = (name: string): Place => within(place, name);
  const words = (name: keyof typeof factLengths): string => takeWords(file[name], at(name), factLengths[name]);
  const idOf = idsFrom(spareId);
  const id = takeText(file.id, at('id'), 'uuid', isUuid) ?? spareId;
  const sectors = takeEach(file.sectors, at('sectors'), limits.sectors, (one, where) => takeSector(one, where, idOf));
  const knownSectors = new Set(sectors.map((sector) => sector.id));
  const exported = readExported(file.exported);
  return {
    ...newModel(id, takeText(file.made, at('made'), 'day', isDay) ?? '1900-01-01'),
    name: words('name'),
    family: words('family'),
    summary: words('summary'),
    phrases: takeTexts(file.phrases, at('phrases'), mostLines, limits.title),
    introduction: words('introduction'),
    stewards: takeTexts(file.stewards, at('stewards'), mostLines, limits.title),
    tiers: takeTiers(file.tiers, at('tiers'), { idOf, sectors: knownSectors, topics: mostTopics }),
    sectors,
    occupations: takeOccupations(file.occupations, at('occupations')),
    credentials: takeCredentials(file.credentials, at('credentials')),
    bases: takeEach(file.bases, at('bases'), limits.bases, takeBase),
    ...(exported && { exported }),
  };
}

/** The ids of a base are its own: a block of it may have the id that a block of another has. */
function takeBase(value: unknown, place: Place): Base | undefined {
  const fields = takeObject(value, place, [
    'from',
    'title',
    'edition',
    'tiers',
    'sectors',
    'occupations',
    'credentials',
  ]);
  if (!fields) return undefined;
  const at = (name: string): Place => within(place, name);
  const from = takeText(fields.from, at('from'), 'key', isFrom);
  const edition = takeText(fields.edition, at('edition'), 'day', isDay);
  if (from === undefined || edition === undefined) return undefined;
  // Never handed out: a base that lacks an id is damaged.
  const idOf = (id: unknown, where: Place): string | undefined => takeText(id, where, 'uuid', isUuid);
  const sectors =
    fields.sectors === undefined
      ? undefined
      : takeEach(fields.sectors, at('sectors'), limits.sectors, (one, where) => takeSector(one, where, idOf));
  const tiers: readonly BuiltTier[] = takeTiers(fields.tiers, at('tiers'), {
    idOf,
    sectors: new Set((sectors ?? []).map(({ id }) => id)),
    topics: mostTopics,
  });
  const title = takeWords(fields.title, at('title'), limits.title);
  return {
    from,
    title,
    edition,
    tiers,
    ...(sectors && { sectors }),
    ...(fields.occupations !== undefined && { occupations: takeOccupations(fields.occupations, at('occupations')) }),
    ...(fields.credentials !== undefined && { credentials: takeCredentials(fields.credentials, at('credentials')) }),
  };
}
