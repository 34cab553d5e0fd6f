import type { Kind } from '../schemas/kinds.ts';
import { whereIs } from './atlas/entries.ts';
import { problemsPerFile } from './policy.ts';

/** What is told to a person who can mend it, be it content, a command or a disk. */
export interface Complaint {
  /** File, and the field in it: `content/jobs/nurse.yaml: competencies.2.level`. */
  readonly where: string;
  /** What is wrong, as a clause: `no competency "team-work"`. */
  readonly what: string;
  /** How to mend it, as an instruction: `write the id of an entry in content/competencies`. */
  readonly fix: string;
}

/** An entry, or a field in it. */
export interface PlaceInEntry {
  readonly kind: Kind;
  readonly id: string;
  /** The way to the field: `competencies.2.level`; empty for the entry as a whole. */
  readonly path: string;
}

/** What a problem is about: an entry, a key of the ledger (`job:nurse`), or a file as a whole, by its path from `content/`. */
export type About = PlaceInEntry | { readonly key: string } | { readonly file: string };

/** What a rule found. */
export interface Finding extends Complaint {
  readonly about: About;
  /** The entry that it says is missing: its id, and the kinds that it may be of. */
  readonly missing?: { readonly kinds: readonly Kind[]; readonly id: string };
  /** The same problem as told of another entry that has an equal part in it. Which of the two is told is for `blame` to say. */
  readonly otherwise?: Finding;
}

/** One thing wrong in the content. */
export interface Problem extends Finding {
  /** What it breaks: the name of a rule, such as `namesUnique`, or of a step of reading, such as `yaml` or `shape`. */
  readonly rule: string;
}

/**
 * Tell of a problem in an entry.
 *
 * @param path the way to the field; empty for the entry as a whole
 */
export const problemAt = (kind: Kind, id: string, path: string, what: string, fix: string): Finding => ({
  where: whereIs(kind, id, path),
  what,
  fix,
  about: { kind, id, path },
});

/**
 * Tell of a problem in which two things have an equal part: of the first, and otherwise of the second.
 *
 * @param tell tells it of one of the two, naming the other
 */
export function eitherWay<T>(first: T, second: T, tell: (one: T, other: T) => Finding): Finding {
  return { ...tell(first, second), otherwise: tell(second, first) };
}

/** Thrown when content breaks a rule. Carries every problem that was found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Complaint[];

  /** @param problems at least one problem */
  constructor(problems: readonly Complaint[]) {
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
export function formatProblem({ where, what, fix }: Complaint): string {
  return `✗ ${where}\n    ${what}\n    → ${fix}`;
}

/**
 * Write problems one below the other, with an empty line between two. Of a file with more than fifty, the first fifty are
 * told and the others counted.
 */
export function formatProblems(problems: readonly Complaint[]): string {
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
export function countProblems(problems: readonly Complaint[]): string {
  return problems.length === 1 ? '1 problem in the content' : `${problems.length} problems in the content`;
}
