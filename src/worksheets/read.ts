import { isObject } from '../domain/json.ts';
import { isDay, isUuid } from '../record/forms.ts';
import { readJson } from '../record/read-json.ts';
import { type Place, refuse, takeMap, takeStamp, takeText, takeWords, within } from '../record/take-fields.ts';
import type { Trouble } from '../record/troubles.ts';
import {
  type Field,
  type Filled,
  type FilledKind,
  filledFormats,
  filledLimits,
  filledVersion,
  longestOf,
  mayStand,
  newFilled,
} from './filled.ts';

/** What was read of a file. */
export interface ReadFilled {
  /** Nothing when nothing could be read. */
  readonly filled: Filled | undefined;
  /** What was not understood, or was understood in another way than it stands there. Empty when all is well. */
  readonly troubles: readonly Trouble[];
}

/**
 * Read what was saved as a file, perhaps damaged or changed by hand: what is right in it is kept. Never throws.
 *
 * @param spareId UUID for one whose own is damaged
 */
export function readFilled(kind: FilledKind, text: string, spareId: string): ReadFilled {
  const { value, trouble } = readJson(text);
  const troubles: Trouble[] = trouble ? [trouble] : [];
  if (value === undefined) return { filled: undefined, troubles };
  const none = (one: Trouble): ReadFilled => ({ filled: undefined, troubles: [...troubles, one] });
  if (!isObject(value)) return none({ what: 'no-record', path: [] });
  const file: Readonly<Record<string, unknown>> = value;
  const { version } = file;
  if (file['format'] !== filledFormats[kind] || typeof version !== 'number')
    return none({ what: 'no-record', path: [] });
  if (version > filledVersion) return none({ what: 'newer', version, known: filledVersion, path: [] });
  return { filled: take(kind, file, { path: [], tell: (one) => troubles.push(one) }, spareId), troubles };
}

function take(kind: FilledKind, file: Readonly<Record<string, unknown>>, place: Place, spareId: string): Filled {
  const at = (name: string): Place => within(place, name);
  const made = takeText(file['made'], at('made'), 'day', isDay) ?? '1900-01-01';
  const empty = newFilled(kind, {
    id: takeText(file['id'], at('id'), 'uuid', isUuid) ?? spareId,
    edition: takeText(file['edition'], at('edition'), 'day', isDay) ?? made,
    today: made,
  });
  for (const name of Object.keys(file))
    if (!(name in empty)) place.tell({ what: 'unknown-field', path: at(name).path });
  const members = file['fields'] === undefined ? [] : (takeMap(file['fields'], at('fields')) ?? []);
  const most = filledLimits.fields;
  if (members.length > most)
    place.tell({ what: 'too-many', most, left: members.length - most, path: at('fields').path });
  const fields = members.slice(0, most).flatMap(([name, value]): [string, Field][] => {
    const where = within(at('fields'), name);
    const longest = longestOf(kind, name);
    if (longest === undefined) {
      place.tell({ what: 'unknown-field', path: where.path });
      return [];
    }
    if (!isObject(value)) {
      refuse(where, 'object', value);
      return [];
    }
    const text = takeWords(value['text'], within(where, 'text'), longest);
    if (!mayStand(name, text)) {
      refuse(within(where, 'text'), name === 'of' ? 'key' : 'answer', text);
      return [];
    }
    return [[name, { text, ...takeStamp(value, where, isDay, made) }]];
  });
  const given = file['turn'];
  const least = typeof given === 'number' && Number.isSafeInteger(given) && given >= 1 ? given : 1;
  const turn = fields.reduce((highest, [, one]) => Math.max(highest, one.turn), least);
  return { ...empty, turn, fields: Object.fromEntries(fields) };
}
