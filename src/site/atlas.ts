import { getCollection } from 'astro:content';
import onetAsked from '../../content/onet-asked.json';
import soc from '../../content/soc-2018.json';
import { type Atlas, atlasOf } from '../domain/atlas/atlas.ts';
import { type Entries, gatherEntries, type Kind, type Ledger } from '../domain/atlas/entries.ts';
import { buildLattice, type Lattice } from '../domain/ladders/lattice.ts';
import { joinLedgers } from '../domain/ledger/join-ledgers.ts';
import { readOccupations } from '../reading/read-occupations.ts';
import { kindList } from '../schemas/kinds.ts';
import type { Soc } from '../schemas/soc.ts';
import { findNeighbors, type Neighbor } from '../domain/similarity/nearest-behaviors.ts';

// Vite knows the folder, so that a file that is added or changed while the site is written is read.
const ledgerFiles = import.meta.glob<Ledger>('../../content/identifiers/**/*.json', { eager: true, import: 'default' });
// The check has read the same files before, and found nothing wrong.
const tables = import.meta.glob<string>(['../../content/occupations/*.tsv', '../../content/occupations/*.json'], {
  eager: true,
  import: 'default',
  query: '?raw',
});

let atlas: Promise<Atlas> | undefined;
let lattice: Promise<Lattice> | undefined;
let neighbors: Promise<ReadonlyMap<string, readonly Neighbor[]>> | undefined;

/** Give every page the same atlas, built once a build from Astro’s collections, which hold only what keeps every rule. */
export function loadAtlas(): Promise<Atlas> {
  atlas ??= collect().then(atlasOf);
  return atlas;
}

/** Give every page the same lattice of jobs and steps, built once a build. */
export function loadLattice(): Promise<Lattice> {
  lattice ??= loadAtlas().then(buildLattice);
  return lattice;
}

/** Give every page of a behavior its neighbors in meaning, worked out once a build. */
export function loadNeighbors(): Promise<ReadonlyMap<string, readonly Neighbor[]>> {
  neighbors ??= loadAtlas().then((whole) => findNeighbors([...whole.behaviors.values()], whole));
  return neighbors;
}

async function collect(): Promise<Entries> {
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
    onetAsked,
    occupations: readOccupations((path) => tables[`../../content/${path}`]).occupations,
  };
}
