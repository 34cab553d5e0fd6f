import { entrySchemas } from '../../schemas/by-kind.ts';
import { kindList } from '../../schemas/kinds.ts';
import { findMarked, proseFields, valuesAt } from '../../schemas/references.ts';
import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { judgeProse } from '../plainness/judge-prose.ts';
import { areTermsRead, termsOf } from '../plainness/terms.ts';

/** The fields of each kind that are read as prose, as the schemas declare them. */
const fieldsOf = new Map(kindList.map((kind) => [kind, findMarked(entrySchemas[kind], proseFields)]));

/** Every field of prose reads at grade 10 or lower and has at most 24 words a sentence. */
export function prosePlain(entries: Entries): Finding[] {
  return kindList.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, entry]) => {
      if (!areTermsRead(entries, kind, id)) return [];
      const terms = termsOf(entries, kind, id);
      return fieldsOf
        .get(kind)!
        .flatMap(({ path: steps, mark: { holds } }) =>
          valuesAt(entry, steps).flatMap(({ path, value }) =>
            judgeProse(value as string, terms, holds === 'an act' ? 'acts' : 'sentences').map(({ what, fix }) =>
              problemAt(kind, id, path, what, fix),
            ),
          ),
        );
    }),
  );
}
