import { type Entries, fileOf } from '../../src/domain/atlas/entries.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { parseEntryKey } from '../../src/domain/ledger/keys.ts';
import { judgeProse } from '../../src/domain/plainness/judge-prose.ts';
import { areTermsRead, termsOf } from '../../src/domain/plainness/terms.ts';
import type { Body } from './read-content.ts';

/** Tell of passages below the fields that are hard to read: what the rule `prose-plain` asks of the fields. */
export function findHardPassages(entries: Entries, bodies: ReadonlyMap<string, Pick<Body, 'passages'>>): Problem[] {
  return [...bodies].flatMap(([key, { passages }]) => {
    const { kind, id } = parseEntryKey(key)!;
    if (!areTermsRead(entries, kind, id)) return [];
    const terms = termsOf(entries, kind, id);
    return passages.flatMap(({ text, line }) =>
      judgeProse(text, terms).map((fault) => ({
        where: `${fileOf(kind, id)}:${line}`,
        ...fault,
        rule: 'prosePlain',
        about: { kind, id, path: '' },
      })),
    );
  });
}
