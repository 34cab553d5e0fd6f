import { type Depth, depths, type Mapping, type Verdict } from './mapping.ts';

/** What was said of an outcome and a block, nothing taken back. */
export interface MarkView {
  /** Id of the block’s competency. */
  readonly block: string;
  readonly says: Exclude<Verdict, 'none'>;
  readonly evidence: string;
  readonly statement?: string;
}

/** An outcome as it stands. */
export interface OutcomeView {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly MarkView[];
}

/** A course as it stands, with its outcomes in order. */
export interface CourseView {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly OutcomeView[];
}

/** What a mapping says now: nothing that was taken away, everything in its order. */
export interface MappingView {
  readonly id: string;
  readonly name: string;
  /** Keys, in their own order. */
  readonly frameworks: readonly string[];
  readonly courses: readonly CourseView[];
}

/** Whether a verdict says that a course goes some way with a block. */
export const isDepth = (says: Verdict): says is Depth => (depths as readonly string[]).includes(says);

/** The deeper of two; nothing is less than anything. */
export const deeper = (a: Depth | undefined, b: Depth | undefined): Depth | undefined =>
  a === undefined || (b !== undefined && depths.indexOf(b) > depths.indexOf(a)) ? b : a;

/** Tell what a mapping says now. */
export function viewOf({ id, name, frameworks, courses, outcomes, marks }: Mapping): MappingView {
  const marksOf = new Map<string, MarkView[]>();
  for (const [key, { says, evidence, statement }] of Object.entries(marks)) {
    if (says === 'none') continue;
    const at = key.indexOf(' ');
    const own = { block: key.slice(at + 1), says, evidence, ...(statement !== undefined && { statement }) };
    const known = marksOf.get(key.slice(0, at));
    if (known) known.push(own);
    else marksOf.set(key.slice(0, at), [own]);
  }
  const present = Object.entries(outcomes)
    .filter(([, { gone }]) => !gone)
    .sort(byPlace);
  const ofCourse = Map.groupBy(present, ([, { course }]) => course);
  return {
    id,
    name: name.text,
    frameworks: Object.entries(frameworks)
      .filter(([, { chosen }]) => chosen)
      .map(([key]) => key)
      .sort(),
    courses: Object.entries(courses)
      .filter(([own, { gone }]) => !gone && ofCourse.has(own))
      .sort(byPlace)
      .map(([own, { title }]) => ({
        id: own,
        title,
        outcomes: ofCourse.get(own)!.map(([outcome, { text }]) => ({
          id: outcome,
          text,
          marks: (marksOf.get(outcome) ?? []).sort((a, b) => (a.block < b.block ? -1 : 1)),
        })),
      })),
  };
}

const byPlace = (
  [a, one]: readonly [string, { readonly place: number }],
  [b, other]: readonly [string, { readonly place: number }],
): number => one.place - other.place || (a < b ? -1 : 1);

/** A block as files name it. */
export interface BlockInTier {
  /** Id of its competency. */
  readonly id: string;
  readonly title: string;
  /** UUID of its competency. */
  readonly uuid: string;
  /** `4 Industry-Wide Technical` */
  readonly tier: string;
}
