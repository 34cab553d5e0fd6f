import type { About, Finding, Problem } from './errors.ts';

/** What is known of when a file was written. */
export interface Writing {
  /** Whether it differs from the last commit, or is in none; left out where there is no history to ask. */
  readonly isUncommitted?: boolean;
  /** When it was written on this disk, in milliseconds. A copy of the whole project has the times of the copying. */
  readonly writtenAt?: number;
  /** The day on which the ledger says that its entry changed; left out for what the ledger does not know yet. */
  readonly changed?: string;
}

/**
 * Blame each problem in which two entries have an equal part on the one that was written last, and not on its neighbor,
 * which was right as long as it was alone.
 *
 * @param writingOf what is known of a file: `content/jobs/nurse.yaml`
 */
export function blame(problems: readonly Problem[], writingOf: (about: About) => Writing): Problem[] {
  return problems.map(({ otherwise, ...told }) =>
    otherwise && isLater(writingOf(otherwise.about), writingOf(told.about))
      ? { ...withoutOther(otherwise), rule: told.rule }
      : told,
  );
}

const withoutOther = ({ otherwise: _, ...finding }: Finding): Finding => finding;

/**
 * Whether one file was written after another, as far as can be known: what is not committed came after what is; of two that
 * are, the day in the ledger says more than the disk, which only knows of the last checkout.
 */
export function isLater(one: Writing, other: Writing): boolean {
  if (one.isUncommitted !== other.isUncommitted) return one.isUncommitted === true;
  if (one.isUncommitted === false) {
    const [mine, theirs] = [one.changed ?? unknownYet, other.changed ?? unknownYet];
    if (mine !== theirs) return mine > theirs;
  }
  return (one.writtenAt ?? 0) > (other.writtenAt ?? 0);
}

/** Later than every day: the ledger gets to know of an entry last. */
const unknownYet = '9999';
