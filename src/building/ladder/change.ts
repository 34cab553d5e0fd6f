import { tidy } from '../../record/own-words.ts';
import {
  builtLadderLimits,
  type BuiltLadder,
  type BuiltPlace,
  type BuiltStep,
  emptyPlace,
  type PlaceIds,
} from './ladder.ts';

const { title: longest, text, lines, places: mostPlaces, steps: mostSteps, credentials } = builtLadderLimits;

/** What is said of a ladder as a whole. */
export type AboutLadder = Pick<
  BuiltLadder,
  'name' | 'title' | 'field' | 'summary' | 'industry' | 'phrases' | 'sources'
>;

/** What can be said anew of a place. */
export type PlaceChange = Partial<Omit<BuiltPlace, keyof PlaceIds>>;

/** What can be said anew of a step. */
export type StepChange = Partial<Omit<BuiltStep, 'id'>>;

/** Change what is said of the whole. The same ladder where nothing changes; so with every change here. */
export const describe = (ladder: BuiltLadder, change: Partial<AboutLadder>): BuiltLadder =>
  changed(ladder, {
    ...change,
    ...(change.title !== undefined && { title: tidy(change.title, longest) }),
    ...(change.field !== undefined && { field: tidy(change.field, longest) }),
    ...(change.summary !== undefined && { summary: tidy(change.summary, text) }),
    ...(change.phrases !== undefined && { phrases: tidyLines(change.phrases) }),
  });

/** Add a place at the end of its level. Nothing happens where there is no room for one more. */
export function addPlace(ladder: BuiltLadder, ids: PlaceIds, about: PlaceChange): BuiltLadder {
  const { places } = ladder;
  if (places.length >= mostPlaces || places.some((place) => place.id === ids.id)) return ladder;
  return { ...ladder, places: [...places, tidyPlace(emptyPlace(ids), about)] };
}

/**
 * Change a place. A share of people asked was told of one occupation and of one education, so it goes with either. A place that comes to
 * another level stands last there.
 */
export function editPlace(ladder: BuiltLadder, id: string, change: PlaceChange): BuiltLadder {
  const before = ladder.places.find((place) => place.id === id);
  if (!before) return ladder;
  const made = tidyPlace(before, change);
  const isAsked = made.soc === before.soc && made.education.label === before.education.label;
  const after = isAsked ? made : { ...made, education: { ...made.education, share: 0, basis: 'editorial' as const } };
  const next = changed(before, after);
  if (next === before) return ladder;
  const others = ladder.places.filter((place) => place.id !== id);
  return {
    ...ladder,
    places:
      next.level === before.level ? ladder.places.map((place) => (place.id === id ? next : place)) : [...others, next],
  };
}

/** Move a place among those of its level: −1 to the front, 1 to the back. */
export function movePlace(ladder: BuiltLadder, id: string, by: -1 | 1): BuiltLadder {
  const { places } = ladder;
  const at = places.findIndex((place) => place.id === id);
  if (at < 0) return ladder;
  const own = places.flatMap(({ level }, i) => (level === places[at]!.level ? i : []));
  const to = own[own.indexOf(at) + by];
  return to === undefined ? ladder : { ...ladder, places: swapped(places, at, to) };
}

/** Take a place away, and every step that reaches or leaves it. */
export function removePlace(ladder: BuiltLadder, id: string): BuiltLadder {
  const places = ladder.places.filter((place) => place.id !== id);
  if (places.length === ladder.places.length) return ladder;
  return { ...ladder, places, steps: ladder.steps.filter(({ from, to }) => from !== id && to !== id) };
}

/** Why two places cannot be joined by a step. */
export type NoStep = 'no-place' | 'itself' | 'twice' | 'full';

/** Say why a step cannot lead from one place to another; undefined where it can. @param but UUID of a step that may have these ends */
export function whyNoStep({ places, steps }: BuiltLadder, from: string, to: string, but = ''): NoStep | undefined {
  const isThere = (id: string) => places.some((place) => place.id === id);
  if (!isThere(from) || !isThere(to)) return 'no-place';
  if (from === to) return 'itself';
  if (steps.some((step) => step.id !== but && step.from === from && step.to === to)) return 'twice';
  return but === '' && steps.length >= mostSteps ? 'full' : undefined;
}

/** Add a step at the end. Nothing happens where `whyNoStep` has a reason. */
export function addStep(
  ladder: BuiltLadder,
  id: string,
  { from, to, ...about }: Pick<BuiltStep, 'from' | 'to'> & StepChange,
): BuiltLadder {
  if (whyNoStep(ladder, from, to) || ladder.steps.some((step) => step.id === id)) return ladder;
  const empty: BuiltStep = {
    id,
    from,
    to,
    kind: 'advance',
    experiences: [],
    requirements: [],
    lowerZone: '',
    basis: 'editorial',
  };
  return { ...ladder, steps: [...ladder.steps, tidyStep(empty, about)] };
}

/** Change a step. Nothing happens where its new ends cannot be joined. */
export function editStep(ladder: BuiltLadder, id: string, change: StepChange): BuiltLadder {
  const before = ladder.steps.find((step) => step.id === id);
  if (!before) return ladder;
  const next = changed(before, tidyStep(before, change));
  if (next === before || whyNoStep(ladder, next.from, next.to, id)) return ladder;
  return { ...ladder, steps: ladder.steps.map((step) => (step.id === id ? next : step)) };
}

/** Move a step in the list: −1 to the front, 1 to the back. */
export function moveStep(ladder: BuiltLadder, id: string, by: -1 | 1): BuiltLadder {
  const at = ladder.steps.findIndex((step) => step.id === id);
  if (at < 0 || ladder.steps[at + by] === undefined) return ladder;
  return { ...ladder, steps: swapped(ladder.steps, at, at + by) };
}

/** Take a step away. */
export function removeStep(ladder: BuiltLadder, id: string): BuiltLadder {
  const steps = ladder.steps.filter((step) => step.id !== id);
  return steps.length === ladder.steps.length ? ladder : { ...ladder, steps };
}

/** Lines that hold something, tidied and as many as there may be. */
const tidyLines = (all: readonly string[]): readonly string[] =>
  all
    .map((line) => tidy(line.replaceAll(/\s+/g, ' '), text))
    .filter((line) => line !== '')
    .slice(0, lines);

/** A text of one line: what is pasted may have several. */
const oneLine = (words: string, most: number): string => tidy(words.replaceAll(/\s+/g, ' '), most);

function tidyPlace(before: BuiltPlace, change: PlaceChange): BuiltPlace {
  const next = { ...before, ...change };
  return {
    ...next,
    title: oneLine(next.title, longest),
    summary: oneLine(next.summary, text),
    occupation: oneLine(next.occupation, longest),
    otherThanJob: oneLine(next.otherThanJob, text),
    level: Math.min(6, Math.max(1, Math.round(next.level) || 1)),
    zone: Math.min(5, Math.max(0, Math.round(next.zone) || 0)),
    education: { ...next.education, label: oneLine(next.education.label, longest) },
    credentials: [...new Map(next.credentials.map((one) => [one.credential, one])).values()].slice(0, credentials),
    requirements: tidyLines(next.requirements),
  };
}

function tidyStep(before: BuiltStep, change: StepChange): BuiltStep {
  const next = { ...before, ...change };
  return {
    ...next,
    experiences: tidyLines(next.experiences),
    requirements: tidyLines(next.requirements),
    lowerZone: oneLine(next.lowerZone, text),
  };
}

/** The same thing with some members changed, or itself where they say what it said. */
function changed<T extends object>(before: T, change: Partial<T>): T {
  const next = { ...before, ...change };
  return JSON.stringify(next) === JSON.stringify(before) ? before : next;
}

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const next = [...list];
  [next[one], next[other]] = [next[other]!, next[one]!];
  return next;
}
