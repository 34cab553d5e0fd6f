import { type Atlas, atlasOf } from '../domain/atlas/atlas.ts';
import type { Entries } from '../domain/atlas/entries.ts';
import { buildLattice, type Lattice } from '../domain/ladders/lattice.ts';
import { findNeighbors, type Neighbor } from '../domain/similarity/nearest-behaviors.ts';
import { handedEntries } from './handed-entries.ts';

let atlas: Promise<Atlas> | undefined;
let lattice: Promise<Lattice> | undefined;
let neighbors: Promise<ReadonlyMap<string, readonly Neighbor[]>> | undefined;

/** Give every page the same atlas, built once a process from entries that keep every rule. */
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

/** A build is handed its entries, so that no content is in the bundle of its pages, which is kept for the next build. */
async function collect(): Promise<Entries> {
  if (!import.meta.env.DEV) return handedEntries();
  const { writtenEntries } = await import('./written-entries.ts');
  return writtenEntries();
}
