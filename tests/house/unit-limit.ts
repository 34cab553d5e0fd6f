import type { TestModule, TestRunEndReason, Vite, Vitest } from 'vitest/node';
import { middle, processorSeconds, quietReference, referenceSeconds } from '../fixtures/reference-work.ts';

/**
 * Seconds of processor time that `unit` may take where the reference work takes so many. A machine that is slower by half,
 * or busy, is slower at both, so it allows half as much again.
 */
export const unitLimit = { seconds: 5, reference: quietReference };

/** How a time stands to its limit. */
export interface Judgment {
  /** Seconds allowed on this machine, now. */
  readonly allowed: number;
  /** `over` is worth a warning, `twice` stops the run. */
  readonly verdict: 'within' | 'over' | 'twice';
}

/**
 * Hold the time of a run against the limit.
 *
 * @param took seconds of processor time of the whole run
 * @param reference seconds that the reference work takes on the same machine at the same time
 */
export function judge(took: number, reference: number): Judgment {
  const allowed = (unitLimit.seconds * reference) / unitLimit.reference;
  return { allowed, verdict: took > 2 * allowed ? 'twice' : took > allowed ? 'over' : 'within' };
}

/** Say how a run stands to the limit, for people. */
export function describeJudgment(took: number, { allowed, verdict }: Judgment): string {
  const told = `unit took ${took.toFixed(1)} s of processor time; this machine allows it ${allowed.toFixed(1)} s now`;
  if (verdict === 'within') return `${told}.`;
  const cure =
    'move tests with many runs to tests/properties, those of files to tests/disk, those of other formats to tests/formats';
  return verdict === 'over'
    ? `Warning: ${told}, and fails at twice that: ${cure}.`
    : `${told}, and twice that is too much: ${cure}.`;
}

/**
 * Warns when `unit` takes longer than its limit, and fails the run when it takes twice as long. Judges only where `unit`
 * runs alone, in threads: then all time of this process is its own, from the start of Vitest to the last test.
 * The reference work is done again and again while the tests run: a machine that is busy for them is as busy for it.
 */
export const unitKeepsItsLimit: Vite.Plugin = {
  name: 'unit-keeps-its-limit',
  configureVitest({ vitest }) {
    if (!vitest.config.reporters.includes(reporter)) vitest.config.reporters.push(reporter);
  },
};

/** So many test files between two measurements: enough of them for a middle, few enough to take little time. */
const filesBetween = 10;

let running: Vitest | undefined;
let ended = 0;
let references: number[] = [];
const isAlone = (): boolean => running?.projects.map(({ name }) => name).join() === 'unit' && !running.config.watch;

const reporter = {
  onInit(vitest: Vitest): void {
    running = vitest;
  },
  onTestRunStart(): void {
    ended = 0;
    references = [];
  },
  onTestModuleEnd(): void {
    ended += 1;
    if (ended % filesBetween === 0 && isAlone()) references.push(referenceSeconds());
  },
  onTestRunEnd(_: readonly TestModule[], __: readonly unknown[], reason: TestRunEndReason): void {
    if (!isAlone() || reason === 'interrupted' || references.length === 0) return;
    const took = processorSeconds() - references.reduce((sum, seconds) => sum + seconds, 0);
    const judgment = judge(took, middle(references));
    console.log(describeJudgment(took, judgment));
    if (judgment.verdict === 'twice') process.exitCode = 1;
  },
};
