import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { loadGraph } from '../routes/load-graph.ts';

/**
 * Load the lattice of all ladders. A file of its own, because `load-part.ts` takes the names of a script as they are, and the bundler gives
 * others to what a page also imports at once, as that of the routes does with `load-graph.ts`.
 */
export const loadLattice = (address: string): Promise<NamedLattice> => loadGraph(address);
