import { insist, isDay, isKey, isUuid } from '../record/forms.ts';
import { tidy } from '../record/own-words.ts';
import { nextStamp } from '../record/stamp.ts';
import { type Depth, type Mapping, mappingLimits, mappingParts, markKey, type Verdict } from './mapping.ts';

/** An outcome as it was pasted or read from a file, perhaps with what was said of it. */
export interface GivenOutcome {
  /** Title of its course; empty for none. */
  readonly course: string;
  readonly text: string;
  readonly marks?: readonly {
    readonly block: string;
    readonly says: Depth | 'refused';
    readonly evidence: string;
    readonly statement?: string;
  }[];
}

/** A person’s own words on one line: files keep one thing on a line or in a cell. */
const oneLine = (words: string, most: number): string => tidy(words.replace(/\s+/gu, ' '), most);

/** Give a program another name. */
export const renameProgram = (mapping: Mapping, name: string, today: string): Mapping => {
  const text = oneLine(name, mappingLimits.name);
  if (text === mapping.name.text) return mapping;
  const stamp = nextStamp(mapping, today, mapping.name);
  return { ...mapping, turn: stamp.turn, name: { text, ...stamp } };
};

/**
 * Choose a model, job or occupation, or choose it no more.
 *
 * @param key `industry:retail`
 */
export function chooseFramework(mapping: Mapping, key: string, chosen: boolean, today: string): Mapping {
  insist(isKey, key, 'key');
  if ((mapping.frameworks[key]?.chosen ?? false) === chosen) return mapping;
  return put(mapping, 'frameworks', key, { chosen }, today);
}

/** What came of adding outcomes. */
export interface Added {
  readonly mapping: Mapping;
  readonly outcomes: number;
  readonly courses: number;
  /** Those that stand there already, word for word, in the same course. */
  readonly known: number;
  /** Those that no longer had room, because a mapping holds no more. */
  readonly left: number;
}

/**
 * Add outcomes, each to the course that has the title, or to a new one. One that is there already is not added again; what a
 * file says of it is taken.
 *
 * @param newId makes an identifier by chance
 */
export function addOutcomes(
  mapping: Mapping,
  given: readonly GivenOutcome[],
  newId: () => string,
  today: string,
): Added {
  let next = mapping;
  const [courses, outcomes] = [{ ...mapping.courses }, { ...mapping.outcomes }];
  const alive = <T extends { readonly gone?: true }>(all: Readonly<Record<string, T>>) =>
    Object.entries(all).filter(([, { gone }]) => !gone);
  const courseOf = new Map(alive(courses).map(([id, { title }]) => [title, id]));
  const outcomeOf = new Map(alive(outcomes).map(([id, { course, text }]) => [`${course} ${text}`, id]));
  const stamp = nextStamp(mapping, today);
  let [courseCount, outcomeCount] = [Object.keys(courses).length, Object.keys(outcomes).length];
  const count = { outcomes: 0, courses: 0, known: 0, left: 0 };
  const marked: { outcome: string; marks: NonNullable<GivenOutcome['marks']> }[] = [];
  for (const { course, text: words, marks = [] } of given) {
    const [title, text] = [oneLine(course, mappingLimits.title), oneLine(words, mappingLimits.outcome)];
    if (text === '') continue;
    let at = courseOf.get(title);
    const full = outcomeCount >= mappingLimits.outcomes || (at === undefined && courseCount >= mappingLimits.courses);
    const standing = at === undefined ? undefined : outcomeOf.get(`${at} ${text}`);
    if (standing === undefined && full) {
      count.left += 1;
      continue;
    }
    if (at === undefined) {
      at = newId();
      courses[at] = { title, place: courseCount, ...stamp };
      courseCount += 1;
      courseOf.set(title, at);
      count.courses += 1;
    }
    const id = standing ?? newId();
    if (standing === undefined) {
      outcomes[id] = { course: at, text, place: outcomeCount, ...stamp };
      outcomeCount += 1;
      outcomeOf.set(`${at} ${text}`, id);
      count.outcomes += 1;
    } else count.known += 1;
    if (marks.length > 0) marked.push({ outcome: id, marks });
  }
  if (count.outcomes > 0) next = { ...mapping, turn: stamp.turn, courses, outcomes };
  for (const { outcome, marks } of marked)
    for (const { block, says, evidence, statement } of marks)
      next = judge(next, outcome, block, { says, evidence, ...(statement && { statement }) }, today);
  return { mapping: next, ...count };
}

/** What is said of an outcome and a block; what is left out stays as it is. */
export interface Judgment {
  readonly says?: Verdict;
  readonly evidence?: string;
  /** UUID of a behavior or function. */
  readonly statement?: string;
}

/** Say how far an outcome goes with a block, or that it does not belong to it, with what shows it. */
export function judge(mapping: Mapping, outcome: string, block: string, judgment: Judgment, today: string): Mapping {
  if (!Object.hasOwn(mapping.outcomes, outcome)) return mapping;
  const key = markKey(outcome, block);
  const before = mapping.marks[key];
  if (before === undefined && Object.keys(mapping.marks).length >= mappingLimits.marks) return mapping;
  const { says = before?.says ?? 'none', statement = before?.statement } = judgment;
  const evidence =
    judgment.evidence === undefined ? (before?.evidence ?? '') : oneLine(judgment.evidence, mappingLimits.evidence);
  if (before ? before.says === says && before.evidence === evidence && before.statement === statement : says === 'none')
    return mapping;
  return put(mapping, 'marks', key, { says, evidence, ...(statement !== undefined && { statement }) }, today);
}

/** Change the words of an outcome. Words that are empty change nothing. */
export function rewordOutcome(mapping: Mapping, id: string, words: string, today: string): Mapping {
  const text = oneLine(words, mappingLimits.outcome);
  const before = mapping.outcomes[id];
  if (!before || text === '' || text === before.text) return mapping;
  return put(mapping, 'outcomes', id, { ...withoutStamp(before), text }, today);
}

/** Change the title of a course. */
export function renameCourse(mapping: Mapping, id: string, words: string, today: string): Mapping {
  const title = oneLine(words, mappingLimits.title);
  const before = mapping.courses[id];
  if (!before || title === before.title) return mapping;
  return put(mapping, 'courses', id, { ...withoutStamp(before), title }, today);
}

/** Take an outcome away. */
export function removeOutcome(mapping: Mapping, id: string, today: string): Mapping {
  const before = mapping.outcomes[id];
  if (!before || before.gone) return mapping;
  return put(mapping, 'outcomes', id, { ...withoutStamp(before), gone: true }, today);
}

/** Take a course away, with its outcomes. */
export function removeCourse(mapping: Mapping, id: string, today: string): Mapping {
  const before = mapping.courses[id];
  if (!before || before.gone) return mapping;
  return put(mapping, 'courses', id, { ...withoutStamp(before), gone: true }, today);
}

/**
 * Bring a mapping back to what it said at an earlier time. What differs is written anew and so counts as the latest word, also
 * when copies are joined.
 */
export function restore(present: Mapping, earlier: Mapping, today: string): Mapping {
  let next = earlier.name.text === present.name.text ? present : renameProgram(present, earlier.name.text, today);
  for (const part of mappingParts) {
    const [now, then]: Readonly<Record<string, Anything>>[] = [present[part], earlier[part]] as const;
    for (const [key, value] of Object.entries(now!)) {
      const before = then![key];
      const content = before ? withoutStamp(before) : emptied(part, value);
      if (!isSame(content, withoutStamp(value))) next = put(next, part, key, content, today);
    }
    for (const [key, value] of Object.entries(then!))
      if (!(key in now!)) next = put(next, part, key, withoutStamp(value), today);
  }
  return next;
}

type Anything = Mapping[(typeof mappingParts)[number]][string];

/** What stands in the place of something that was not there. */
function emptied(part: (typeof mappingParts)[number], value: Anything): object {
  if (part === 'frameworks') return { chosen: false };
  if (part === 'marks') return { says: 'none', evidence: '' };
  return { ...withoutStamp(value), gone: true };
}

/** What a thing says, without when it was said. */
const withoutStamp = <T extends { readonly on: string; readonly turn: number }>({
  on: _on,
  turn: _turn,
  ...rest
}: T): Omit<T, 'on' | 'turn'> => rest;

const isSame = (a: object, b: object): boolean => {
  const [one, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return one.length === Object.keys(b).length && one.every(([name, value]) => other[name] === value);
};

/** Write one thing of a map, with a stamp. */
function put(
  mapping: Mapping,
  part: (typeof mappingParts)[number],
  key: string,
  content: object,
  today: string,
): Mapping {
  insist(isDay, today, 'day');
  if (part === 'courses' || part === 'outcomes') insist(isUuid, key, 'UUID');
  const stamp = nextStamp(mapping, today, mapping[part][key]);
  return { ...mapping, turn: stamp.turn, [part]: { ...mapping[part], [key]: { ...content, ...stamp } } };
}
