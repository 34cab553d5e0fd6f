import type { Atlas } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import { buildLattice, type Lattice } from '../domain/ladders/lattice.ts';
import { type Neighbor, neighborFinder } from '../domain/similarity/nearest-behaviors.ts';
import { takeReadNotes } from '../domain/read-notes.ts';
import { handedAtlas } from './handed-atlas.ts';

const latticeFrom = derive(buildLattice);
const neighborsFrom = derive((atlas: Atlas) => neighborFinder([...atlas.behaviors.values()], atlas));

/** Give every page the same atlas: the one that was handed over. */
export function loadAtlas(): Atlas {
  const { atlas, notes } = handedAtlas();
  takeReadNotes(notes);
  return atlas;
}

/** Give every page the same lattice of jobs and steps. */
export const loadLattice = (): Lattice => latticeFrom(loadAtlas());

/** Give a page of a behavior its neighbors in meaning, by the full id of the behavior. */
export const neighborsOf = (id: string): readonly Neighbor[] => neighborsFrom(loadAtlas())(id);
