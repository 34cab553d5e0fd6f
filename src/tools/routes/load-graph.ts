import { type LatticeFile, parseLattice } from '../../payloads/lattice-json.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { readJson, type Shape } from '../page-data.ts';

const shape: Shape<LatticeFile> = {
  categories: 'array',
  jobs: 'object',
  places: 'object',
  standing: 'object',
  ladders: 'object',
  competencies: 'object',
  near: 'object',
  paid: 'array',
  wages: 'string',
  steps: 'object',
};

const lattices = new Map<string, Promise<NamedLattice>>();

/** Load the lattice from an address, once a page. It rejects when the file is missing or broken, and is then asked for again the next time. */
export function loadGraph(address: string): Promise<NamedLattice> {
  const open = lattices.get(address);
  if (open) return open;
  const opening = readJson(address, shape).then(parseLattice);
  opening.catch(() => lattices.delete(address));
  lattices.set(address, opening);
  return opening;
}
