import { getCollection } from 'astro:content';
import onetAsked from '../../content/onet-asked.json';
import onet from '../../content/onet-elements.json';
import soc from '../../content/soc-2018.json';
import { type Entries, gatherEntries, type Kind, type Ledger } from '../domain/atlas/entries.ts';
import { joinLedgers } from '../domain/ledger/join-ledgers.ts';
import { readOccupations } from '../reading/read-occupations.ts';
import { kindList } from '../schemas/kinds.ts';
import type { Soc } from '../schemas/soc.ts';

// Vite knows the folder, so that a file that is added or changed while the site is written is read.
const ledgerFiles = import.meta.glob<Ledger>('../../content/identifiers/**/*.json', { eager: true, import: 'default' });
// The check has read the same files before, and found nothing wrong.
const tables = import.meta.glob<string>(['../../content/occupations/*.tsv', '../../content/occupations/*.json'], {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** Gather all entries while the site is written: from Astro’s collections, which follow every change of the content. */
export async function writtenEntries(): Promise<Entries> {
  const maps = await Promise.all(
    kindList.map(
      async (kind) => [kind, new Map((await getCollection(kind)).map(({ id, data }) => [id, data]))] as const,
    ),
  );
  const read: ReadonlyMap<Kind, ReadonlyMap<string, unknown>> = new Map(maps);
  return {
    ...gatherEntries((kind) => read.get(kind)!),
    ledger: joinLedgers(Object.values(ledgerFiles)),
    soc: soc as Soc,
    onet,
    onetAsked,
    occupations: readOccupations((path) => tables[`../../content/${path}`]).occupations,
  };
}
