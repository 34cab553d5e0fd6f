import type { AnswerWord, ChosenGap, DayAnswer, OwnRecord, PlanKind, PlanStep, Stamp } from '../schemas/record.ts';
import { isDay, isKey, isTickWord, isUuid } from './forms.ts';
import { joinDays } from './merge.ts';
import { limits } from './own-words.ts';
import { recordFormat, recordVersion } from './record.ts';
import {
  type Place,
  refuse,
  takeMap,
  takeObject,
  takeOptional,
  takeStamp,
  takeText,
  takeWord,
  takeWords,
  within,
} from './take-fields.ts';

/** What may be said of a behavior, from the most to the least. */
export const answerWords: readonly AnswerWord[] = ['often', 'sometimes', 'not-yet', 'does-not-apply'];

/** What kinds of step a plan has. */
export const planKinds: readonly PlanKind[] = ['develop', 'train', 'credential', 'experience', 'own'];

/** The day that is taken where a file does not say when. */
const longAgo = '2000-01-01';

/**
 * Take a record from an object of the present version. What is not understood is told and left out; what is needed and
 * missing is told and filled in.
 *
 * @param spareId the identifier for a record that has lost its own
 */
export function takeRecord(value: Readonly<Record<string, unknown>>, place: Place, spareId: string): OwnRecord {
  const names = ['format', 'version', 'id', 'name', 'made', 'edition', 'turn', 'answers', 'wishes', 'plan'] as const;
  const given = takeObject(value, place, names)!;
  const dayOr = (name: 'made' | 'edition'): string =>
    takeText(given[name], within(place, name), 'day', isDay) ?? longAgo;
  const made = dayOr('made');
  const id = typeof given.id === 'string' ? given.id.toLowerCase() : given.id;
  if (!(typeof id === 'string' && isUuid(id))) refuse(within(place, 'id'), 'uuid', given.id, spareId);
  const wishes = takeObject(given.wishes ?? {}, within(place, 'wishes'), ['goals', 'ticks']);
  const plan = takeObject(given.plan ?? {}, within(place, 'plan'), ['gaps', 'steps']);
  const part = (of: string, name: string): Place => within(within(place, of), name);
  const record: OwnRecord = {
    format: recordFormat,
    version: recordVersion,
    id: typeof id === 'string' && isUuid(id) ? id : spareId,
    name: takeName(given.name, within(place, 'name'), made),
    made,
    edition: dayOr('edition'),
    turn: 0,
    answers: takeAnswers(given.answers, within(place, 'answers'), made),
    wishes: {
      goals: takeThings(wishes?.goals, part('wishes', 'goals'), isKey, (goal, at) => {
        const own = takeObject(goal, at, ['on', 'turn', 'gone']);
        return own && { ...takeStamp(own, at, isDay, made), ...takeGone(own.gone, at) };
      }),
      ticks: takeThings(wishes?.ticks, part('wishes', 'ticks'), isKey, (tick, at) => {
        const own = takeObject(tick, at, ['on', 'turn', 'says']);
        const says = own && takeOptional(own.says, within(at, 'says'), 'tick', isTickWord);
        return own && { ...takeStamp(own, at, isDay, made), ...(says !== undefined && { says }) };
      }),
    },
    plan: {
      gaps: takeThings(plan?.gaps, part('plan', 'gaps'), isKey, (gap, at) => takeGap(gap, at, made)),
      steps: takeThings(plan?.steps, part('plan', 'steps'), isUuid, (step, at) => takeStep(step, at, made)),
    },
  };
  return { ...record, turn: highestTurn(record, given.turn) };
}

function takeName(value: unknown, place: Place, made: string): OwnRecord['name'] {
  const own = takeObject(value, place, ['text', 'on', 'turn']);
  if (!own) return { text: '', on: made, turn: 1 };
  return { text: takeWords(own.text, within(place, 'text'), limits.name), ...takeStamp(own, place, isDay, made) };
}

function takeAnswers(value: unknown, place: Place, made: string): OwnRecord['answers'] {
  return takeThings(
    value,
    place,
    isUuid,
    (days, at) => {
      let own: readonly DayAnswer[] = [];
      if (!Array.isArray(days)) refuse(at, 'list', days);
      else
        days.forEach((day: unknown, i) => {
          const taken = takeAnswer(day, within(at, i), made);
          if (!taken) return;
          if (own.some(({ on }) => on === taken.on)) at.tell({ what: 'twice', path: within(at, i).path });
          own = joinDays(own, [taken]);
        });
      return own.length === 0 ? undefined : own;
    },
    limits.answers,
  );
}

function takeAnswer(value: unknown, place: Place, made: string): DayAnswer | undefined {
  const own = takeObject(value, place, ['on', 'turn', 'says', 'note']);
  const says = own && takeWord(own.says, within(place, 'says'), 'answer', [...answerWords, 'withdrawn'] as const);
  return says && { ...takeStamp(own, place, isDay, made), says, ...takeNote(own.note, place) };
}

function takeGap(value: unknown, place: Place, made: string): ChosenGap | undefined {
  const own = takeObject(value, place, ['on', 'turn', 'for', 'gone']);
  const goal = own && takeOptional(own.for, within(place, 'for'), 'key', isKey);
  return (
    own && {
      ...takeStamp(own, place, isDay, made),
      ...(goal !== undefined && { for: goal }),
      ...takeGone(own.gone, place),
    }
  );
}

function takeStep(value: unknown, place: Place, made: string): PlanStep | undefined {
  const names = ['on', 'turn', 'kind', 'text', 'about', 'start', 'due', 'done', 'note', 'gone'] as const;
  const own = takeObject(value, place, names);
  const kind = own && takeWord(own.kind, within(place, 'kind'), 'kind', planKinds);
  if (!kind) return undefined;
  const about = takeOptional(own.about, within(place, 'about'), 'key', isKey);
  const days = (['start', 'due', 'done'] as const).flatMap((name) => {
    const day = takeOptional(own[name], within(place, name), 'day', isDay);
    return day === undefined ? [] : [[name, day] as const];
  });
  return {
    ...takeStamp(own, place, isDay, made),
    kind,
    text: takeWords(own.text, within(place, 'text'), limits.text),
    ...(about !== undefined && { about }),
    ...Object.fromEntries(days),
    ...takeNote(own.note, place),
    ...takeGone(own.gone, place),
  };
}

function takeNote(value: unknown, place: Place): { readonly note?: string } {
  const note = takeWords(value, within(place, 'note'), limits.note);
  return note === '' ? {} : { note };
}

function takeGone(value: unknown, place: Place): { readonly gone?: true } {
  if (value === true) return { gone: true };
  if (value !== undefined) refuse(within(place, 'gone'), 'true', value);
  return {};
}

/** Take a map of things by name, as many as a record may hold. A map that is not there is an empty one. */
function takeThings<T extends Stamp | readonly Stamp[]>(
  value: unknown,
  place: Place,
  isName: (name: string) => boolean,
  take: (value: unknown, at: Place) => T | undefined,
  most: number = limits.things,
): Readonly<Record<string, T>> {
  const members = value === undefined ? [] : (takeMap(value, place) ?? []);
  if (members.length > most) place.tell({ what: 'too-many', most, left: members.length - most, path: place.path });
  const own = members.slice(0, most).flatMap(([name, member]) => {
    const at = within(place, name);
    if (!isName(name)) refuse(at, isName === isKey ? 'key' : 'uuid', name);
    const taken = isName(name) ? take(member, at) : undefined;
    return taken === undefined ? [] : [[name, taken] as const];
  });
  return Object.fromEntries(own);
}

/** The highest turn of all that a record holds; what it says itself is believed only when it is higher. */
function highestTurn({ name, answers, wishes, plan }: OwnRecord, said: unknown): number {
  const maps: readonly Readonly<Record<string, Stamp>>[] = [wishes.goals, wishes.ticks, plan.gaps, plan.steps];
  const all = [[name], ...Object.values(answers), ...maps.map((map) => Object.values(map))];
  const own = all.flat().reduce((most, { turn }) => Math.max(most, turn), 0);
  return typeof said === 'number' && Number.isSafeInteger(said) && said <= limits.turn ? Math.max(said, own) : own;
}
