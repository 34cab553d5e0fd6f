import { fromLadder } from '../../building/ladder/from-ladder.ts';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import { readLadder, type ReadLadder } from '../../building/ladder/read.ts';
import { isLadderLink, readLadderLink } from '../../building/ladder/share-link.ts';
import { labels, noLadder, said } from '#messages/build-ladder.ts';
import { formatTrouble } from '#messages/record-troubles.ts';
import { readJson } from '../page-data.ts';
import { newId } from '../record/new-id.ts';
import { type LadderAddresses, loadOccupations } from './load-choices.ts';

/** What came of opening something. */
interface Opened {
  readonly ladder?: BuiltLadder;
  /** For the person. */
  readonly said: string;
}

/** Read a saved ladder, and say what came of it. */
export async function openLadderFile(file: File): Promise<Opened> {
  try {
    return tell(readLadder(await file.text(), newId()));
  } catch {
    return { said: said.unreadable };
  }
}

/** Read a ladder out of the fragment of the address; undefined where there is none. */
export async function openLadderLink(fragment: string): Promise<Opened | undefined> {
  return isLadderLink(fragment) ? tell(await readLadderLink(fragment, newId())) : undefined;
}

function tell({ ladder, troubles }: ReadLadder): Opened {
  const told = troubles.map((trouble) => {
    if (trouble.what === 'no-record' || trouble.what === 'no-json') return noLadder;
    const { where, what, mend } = formatTrouble(trouble);
    return `${where}: ${what} ${mend}`;
  });
  return ladder ? { ladder, said: [said.opened, ...told].join(' ') } : { said: told.join(' ') };
}

type Entry = Parameters<typeof fromLadder>[2];

/** Fetch a ladder of this site to begin with: what makes one of one’s own of it, and what to say. */
export async function beginFromBase(
  addresses: LadderAddresses,
  id: string,
): Promise<{ readonly make?: (fresh: BuiltLadder) => BuiltLadder; readonly said: string }> {
  try {
    const [{ entry }, { occupations }] = await Promise.all([
      readJson<{ readonly entry: Entry }>(`${addresses.ladders}${id}.json`, { entry: 'object' }),
      loadOccupations(addresses.occupations),
    ]);
    const titleOf = (soc: string): string => occupations.get(soc)?.title ?? '';
    return { make: (fresh) => fromLadder(fresh, id, entry, newId, titleOf), said: said.begun(entry.title) };
  } catch {
    return { said: labels.notLoaded };
  }
}
