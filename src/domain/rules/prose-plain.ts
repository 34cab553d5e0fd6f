import { entrySchemas } from '../../schemas/by-kind.ts';
import { kindList } from '../../schemas/kinds.ts';
import { findMarked, proseFields, valuesAt } from '../../schemas/references.ts';
import type { Entries, Kind } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { entryKey } from '../ledger/keys.ts';
import { judgeProse } from '../plainness/judge-prose.ts';
import { areTermsRead, namesElsewhere, termsOf } from '../plainness/terms.ts';

/** The fields of each kind that are read as prose, as the schemas declare them. */
const fieldsOf = new Map(kindList.map((kind) => [kind, findMarked(entrySchemas[kind], proseFields)]));

/** Every field of prose reads at grade 10 or lower and has at most 24 words a sentence. */
export function prosePlain(entries: Entries): Finding[] {
  return kindList.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, entry]) => {
      if (!areTermsRead(entries, kind, id)) return [];
      const by = `${entryKey(kind, id)}\n${namesElsewhere(entries, kind, id)}`;
      const before = judged.get(entry);
      if (before?.by === by) return before.found;
      const found = judge(entries, kind, id);
      judged.set(entry, { by, found });
      return found;
    }),
  );
}

/** What was found in an entry, by its key and the names that its reader knows: most of what is checked again is as it was. */
const judged = new WeakMap<object, { readonly by: string; readonly found: readonly Finding[] }>();

function judge(entries: Entries, kind: Kind, id: string): Finding[] {
  const terms = termsOf(entries, kind, id);
  return fieldsOf
    .get(kind)!
    .flatMap(({ path: steps, mark: { holds } }) =>
      valuesAt(entries[kind].get(id)!, steps).flatMap(({ path, value }) =>
        judgeProse(value as string, terms, holds === 'an act' ? 'acts' : 'sentences').map(({ what, fix }) =>
          problemAt(kind, id, path, what, fix),
        ),
      ),
    );
}
