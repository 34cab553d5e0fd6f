import { problemsPerFile } from './policy.ts';

/** One thing wrong in the content, in words an author can act on. */
export interface Problem {
  /** File, and the field in it: `content/jobs/nurse.yaml: competencies.2.level`. */
  readonly where: string;
  /** What is wrong, as a clause: `no competency "team-work"`. */
  readonly what: string;
  /** How to mend it, as an instruction: `write the id of an entry in content/competencies`. */
  readonly fix: string;
}

/** Thrown when content breaks a rule. Carries every problem that was found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  /** @param problems at least one problem */
  constructor(problems: readonly Problem[]) {
    super(`${countProblems(problems)}\n\n${formatProblems(problems)}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Thrown when a look-up names something that no entry has. */
export class UnknownIdError extends Error {
  /**
   * @param kind what was looked for: `job`
   * @param id the id that nothing has
   */
  constructor(kind: string, id: string) {
    super(`no ${kind} has the id "${id}"`);
    this.name = 'UnknownIdError';
  }
}

/** Write a problem on three lines: where, what, fix. */
export function formatProblem({ where, what, fix }: Problem): string {
  return `✗ ${where}\n    ${what}\n    → ${fix}`;
}

/**
 * Write problems one below the other, with an empty line between two. Of a file with more than fifty, the first fifty are
 * told and the others counted.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ where }) => where.split(':')[0]!);
  return [...byFile]
    .flatMap(([file, own]) => {
      const told = own.slice(0, problemsPerFile).map(formatProblem);
      const left = own.length - told.length;
      return left === 0
        ? told
        : [...told, formatProblem({ where: file, what: `${left} more problems`, fix: 'mend those above first' })];
    })
    .join('\n\n');
}

/** Say how many problems there are: `2 problems in the content`. */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? '1 problem in the content' : `${problems.length} problems in the content`;
}
