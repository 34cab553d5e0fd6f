import { type Place, takeEach, takeObject, takeText, takeWords, within } from '../../record/take-fields.ts';
import { builtModelLimits as limits, type BuiltModel } from './model.ts';

/** Take occupations, each once. */
export function takeOccupations(value: unknown, place: Place): BuiltModel['occupations'] {
  const met = new Set<string>();
  return takeEach(value, place, limits.occupations, (one, where) => {
    const fields = takeObject(one, where, ['soc', 'title']);
    const soc = fields && takeText(fields.soc, within(where, 'soc'), 'text', (each) => /^\d\d-\d{4}\.\d\d$/.test(each));
    if (!fields || soc === undefined) return undefined;
    if (met.has(soc)) {
      where.tell({ what: 'twice', path: where.path });
      return undefined;
    }
    met.add(soc);
    return { soc, title: takeWords(fields.title, within(where, 'title'), limits.title) };
  });
}

/** Take the ids of credentials, each once. */
export const takeCredentials = (value: unknown, place: Place): readonly string[] => [
  ...new Set(
    takeEach(value, place, limits.credentials, (one, where) =>
      takeText(one, where, 'key', (each) => each.length <= limits.title && /^[a-z0-9][a-z0-9-]*$/.test(each)),
    ),
  ),
];
