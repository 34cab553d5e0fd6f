import type { Entries } from '../atlas/entries.ts';
import type { Finding, Problem } from '../errors.ts';
import { actsShow } from './acts-show.ts';
import { behaviorsCounted } from './behaviors-counted.ts';
import { behaviorsDiffer } from './behaviors-differ.ts';
import { behaviorsWorded } from './behaviors-worded.ts';
import { credentialsWeighed } from './credentials-weighed.ts';
import { datesInOrder } from './dates-in-order.ts';
import { elementsNamed } from './elements-named.ts';
import { figuresAsked } from './figures-asked.ts';
import { functionsSingle } from './functions-single.ts';
import { jobsAndModelsApart } from './jobs-and-models-apart.ts';
import { jobsReadApart } from './jobs-read-apart.ts';
import { jobsWhole } from './jobs-whole.ts';
import { laddersAgree } from './ladders-agree.ts';
import { laddersClimb } from './ladders-climb.ts';
import { ledgerComplete } from './ledger-complete.ts';
import { ledgerSound } from './ledger-sound.ts';
import { levelsTold } from './levels-told.ts';
import { listsSeparable } from './lists-separable.ts';
import { namesUnique } from './names-unique.ts';
import { noCircles } from './no-circles.ts';
import { nothingAhead } from './nothing-ahead.ts';
import { nothingTwice } from './nothing-twice.ts';
import { occupationsKnown } from './occupations-known.ts';
import { pagesApart } from './pages-apart.ts';
import { prosePlain } from './prose-plain.ts';
import { referencesExist } from './references-exist.ts';
import { resourcesApart } from './resources-apart.ts';
import { storiesTold } from './stories-told.ts';
import { tiersInOrder } from './tiers-in-order.ts';

/**
 * A rule of content: what it finds wrong in the entries as a whole. Empty when all is well. The day on which it is asked
 * comes from outside, as nothing in `src` reads the clock; without it, nothing is said of days to come.
 */
export type Rule = (entries: Entries, today?: string) => Finding[];

/** Every rule by its name, in the order in which their problems are told: what must be mended first comes first. */
export const rules = {
  referencesExist,
  noCircles,
  nothingTwice,
  occupationsKnown,
  elementsNamed,
  figuresAsked,
  namesUnique,
  pagesApart,
  jobsAndModelsApart,
  tiersInOrder,
  credentialsWeighed,
  resourcesApart,
  storiesTold,
  jobsWhole,
  levelsTold,
  actsShow,
  jobsReadApart,
  listsSeparable,
  behaviorsCounted,
  behaviorsWorded,
  behaviorsDiffer,
  functionsSingle,
  prosePlain,
  datesInOrder,
  nothingAhead,
  laddersAgree,
  laddersClimb,
  ledgerSound,
  ledgerComplete,
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * Run every rule and collect what they find.
 *
 * @param today `2026-11-28`
 */
export function findProblems(entries: Entries, today?: string): Problem[] {
  return Object.entries<Rule>(rules).flatMap(([name, rule]) =>
    rule(entries, today).map((finding) => ({ ...finding, rule: name })),
  );
}
