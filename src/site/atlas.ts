import { type Atlas, atlasOf } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import { buildLattice, type Lattice } from '../domain/ladders/lattice.ts';
import { findNeighbors, type Neighbor } from '../domain/similarity/nearest-behaviors.ts';
import { handedEntries } from './handed-entries.ts';

const atlasFrom = derive(atlasOf);
const latticeFrom = derive(buildLattice);
const neighborsFrom = derive((atlas: Atlas) => findNeighbors([...atlas.behaviors.values()], atlas));

/** Give every page the same atlas, built once from the entries that were handed over, which keep every rule. */
export const loadAtlas = (): Atlas => atlasFrom(handedEntries());

/** Give every page the same lattice of jobs and steps. */
export const loadLattice = (): Lattice => latticeFrom(loadAtlas());

/** Give every page of a behavior its neighbors in meaning. */
export const loadNeighbors = (): ReadonlyMap<string, readonly Neighbor[]> => neighborsFrom(loadAtlas());
