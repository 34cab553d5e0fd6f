import type { Atlas } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import { buildLattice, type Lattice } from '../domain/ladders/lattice.ts';
import { findNeighbors, type Neighbor } from '../domain/similarity/nearest-behaviors.ts';
import { takeReadNotes } from '../domain/read-notes.ts';
import { handedAtlas } from './handed-atlas.ts';

const latticeFrom = derive(buildLattice);
const neighborsFrom = derive((atlas: Atlas) => findNeighbors([...atlas.behaviors.values()], atlas));

/** Give every page the same atlas: the one that was handed over. */
export function loadAtlas(): Atlas {
  const { atlas, notes } = handedAtlas();
  takeReadNotes(notes);
  return atlas;
}

/** Give every page the same lattice of jobs and steps. */
export const loadLattice = (): Lattice => latticeFrom(loadAtlas());

/** Give every page of a behavior its neighbors in meaning. */
export const loadNeighbors = (): ReadonlyMap<string, readonly Neighbor[]> => neighborsFrom(loadAtlas());
