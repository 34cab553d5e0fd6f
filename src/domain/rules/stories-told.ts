import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { ownWork } from '../policy.ts';

/** A story tells what somebody else has published, so it cites a source that is not this site. */
export function storiesTold({ stories }: Entries): Finding[] {
  return [...stories].flatMap(([id, { sources }]) =>
    sources.some((source) => source !== ownWork)
      ? []
      : problemAt(
          'stories',
          id,
          'sources',
          `it cites only "${ownWork}", and a story tells what another source tells`,
          'add the source that tells it to content/sources.yaml, and name it here',
        ),
  );
}
