import type { Fillables } from '../../payloads/fillable.ts';

/** What is known of models and jobs, as the reader of workbooks asks for it. */
export interface KnownSubjects {
  /** Key of a model or job by what a workbook calls it: `industries/retail`. */
  readonly keyOf: (subject: string) => string | undefined;
  /** Whether a model or job has a competency now. */
  readonly isKnown: (of: string | undefined, competency: string) => boolean;
}

/**
 * Look models and jobs up.
 *
 * @param open key of the one that is meant where a workbook no longer says it
 */
export function knownSubjects({ subjects }: Fillables, open: string): KnownSubjects {
  const byName = new Map([...subjects.values()].map(({ key, name }) => [name, key]));
  return {
    keyOf: (subject) => byName.get(subject),
    isKnown: (of, competency) =>
      subjects.get(of ?? open)?.groups.some(({ rows }) => rows.some((row) => row.competency === competency)) ?? true,
  };
}
