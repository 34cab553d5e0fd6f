import { isObject } from '../domain/json.ts';
import type { Stamp } from '../schemas/record.ts';
import { isDay, isKey, isUuid } from '../record/forms.ts';
import { tidy } from '../record/own-words.ts';
import { readJson } from '../record/read-json.ts';
import {
  type Place,
  refuse,
  takeMap,
  takeStamp,
  takeText,
  takeWord,
  takeWords,
  within,
} from '../record/take-fields.ts';
import type { Trouble } from '../record/troubles.ts';
import {
  type ChosenFramework,
  type Course,
  type Mapping,
  mappingFormat,
  mappingLimits,
  mappingVersion,
  type Mark,
  newMapping,
  type Outcome,
  verdicts,
} from './mapping.ts';

/** What was read of a file. */
export interface ReadMapping {
  /** Nothing when nothing could be read. */
  readonly mapping: Mapping | undefined;
  /** What was not understood, or was understood in another way than it stands there. Empty when all is well. */
  readonly troubles: readonly Trouble[];
}

/**
 * Read a mapping that was saved as a file, perhaps damaged or changed by hand: what is right in it is kept. Never throws.
 *
 * @param spareId UUID for a mapping whose own is damaged
 */
export function readMapping(text: string, spareId: string): ReadMapping {
  const { value, trouble } = readJson(text);
  const troubles: Trouble[] = trouble ? [trouble] : [];
  if (value === undefined) return { mapping: undefined, troubles };
  const none = (one: Trouble): ReadMapping => ({ mapping: undefined, troubles: [...troubles, one] });
  if (!isObject(value)) return none({ what: 'no-record', path: [] });
  const file: Readonly<Record<string, unknown>> = value;
  const { version } = file;
  if (file['format'] !== mappingFormat || typeof version !== 'number') return none({ what: 'no-record', path: [] });
  if (version > mappingVersion) return none({ what: 'newer', version, known: mappingVersion, path: [] });
  return { mapping: take(file, { path: [], tell: (one) => troubles.push(one) }, spareId), troubles };
}

function take(file: Readonly<Record<string, unknown>>, place: Place, spareId: string): Mapping {
  const at = (name: string): Place => within(place, name);
  const made = takeText(file['made'], at('made'), 'day', isDay) ?? '1900-01-01';
  const empty = newMapping({
    id: takeText(file['id'], at('id'), 'uuid', isUuid) ?? spareId,
    name: '',
    edition: takeText(file['edition'], at('edition'), 'day', isDay) ?? made,
    today: made,
  });
  const known = new Set([...Object.keys(empty)]);
  for (const name of Object.keys(file))
    if (!known.has(name)) place.tell({ what: 'unknown-field', path: at(name).path });
  const stamped = (value: unknown, where: Place) =>
    takeStamp((value ?? {}) as { on?: unknown; turn?: unknown }, where, isDay, made);
  const name = isObject(file['name']) ? file['name'] : {};
  const part = <T>(
    title: string,
    most: number,
    isName: (text: string) => boolean,
    takeOne: (value: Readonly<Record<string, unknown>>, where: Place) => T | undefined,
  ): Record<string, T> => {
    const members = file[title] === undefined ? [] : (takeMap(file[title], at(title)) ?? []);
    if (members.length > most)
      place.tell({ what: 'too-many', most, left: members.length - most, path: at(title).path });
    const taken = members.slice(0, most).flatMap(([key, value]): [string, T][] => {
      const where = within(at(title), key);
      if (!isName(key) || !isObject(value)) {
        refuse(where, isObject(value) ? 'key' : 'object', isObject(value) ? key : value);
        return [];
      }
      const one = takeOne(value, where);
      return one === undefined ? [] : [[key, one]];
    });
    return Object.fromEntries(taken);
  };
  const frameworks = part<ChosenFramework>('frameworks', mappingLimits.courses, isKey, (value, where) => ({
    chosen: value['chosen'] === true,
    ...stamped(value, where),
  }));
  const courses = part<Course>('courses', mappingLimits.courses, isUuid, (value, where) => ({
    title: takeWords(value['title'], within(where, 'title'), mappingLimits.title),
    place: placeIn(value, where),
    ...goneOf(value),
    ...stamped(value, where),
  }));
  const outcomes = part<Outcome>('outcomes', mappingLimits.outcomes, isUuid, (value, where) => {
    const course = takeText(value['course'], within(where, 'course'), 'uuid', (id) => Object.hasOwn(courses, id));
    const text = takeWords(value['text'], within(where, 'text'), mappingLimits.outcome);
    if (course === undefined) return undefined;
    if (text === '') {
      refuse(within(where, 'text'), 'text', value['text']);
      return undefined;
    }
    return { course, text, place: placeIn(value, where), ...goneOf(value), ...stamped(value, where) };
  });
  const isMark = (key: string): boolean => isMarkKey(key) && Object.hasOwn(outcomes, key.slice(0, key.indexOf(' ')));
  const marks = part<Mark>('marks', mappingLimits.marks, isMark, (value, where) => {
    const says = takeWord(value['says'], within(where, 'says'), 'answer', verdicts);
    const statement = value['statement'];
    if (says === undefined) return undefined;
    const isRight = typeof statement === 'string' && isUuid(statement);
    if (statement !== undefined && !isRight) refuse(within(where, 'statement'), 'uuid', statement);
    const evidence = takeWords(value['evidence'], within(where, 'evidence'), mappingLimits.evidence);
    return { says, evidence, ...(isRight && { statement }), ...stamped(value, where) };
  });
  const own = {
    text: tidy(takeWords(name['text'], at('name'), mappingLimits.name), mappingLimits.name),
    ...stamped(name, at('name')),
  };
  const turns = [frameworks, courses, outcomes, marks].flatMap((all) =>
    Object.values<Stamp>(all).map((one) => one.turn),
  );
  const turn = turns.reduce((most, one) => Math.max(most, one), Math.max(own.turn, numberOf(file['turn'])));
  return { ...empty, turn, name: own, frameworks, courses, outcomes, marks };
}

/** Whether a text names a mark: a UUID, a space, and the id of a block. */
const isMarkKey = (key: string): boolean =>
  isUuid(key.slice(0, 36)) && /^ [a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(key.slice(36));

const goneOf = (value: Readonly<Record<string, unknown>>): { readonly gone?: true } =>
  value['gone'] === true ? { gone: true } : {};

const numberOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

function placeIn(value: Readonly<Record<string, unknown>>, where: Place): number {
  const { place } = value;
  if (numberOf(place) !== place) refuse(within(where, 'place'), 'turn', place, '0');
  return numberOf(place);
}
