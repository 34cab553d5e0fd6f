import { type LatticeFile, type NamedLattice, parseLattice } from '../../payloads/lattice-json.ts';

const lattices = new Map<string, Promise<NamedLattice>>();

/** Load the lattice from an address, once a page. It rejects when the file is missing or broken, and is then asked for again the next time. */
export function loadGraph(address: string): Promise<NamedLattice> {
  const open = lattices.get(address);
  if (open) return open;
  const opening = load(address);
  opening.catch(() => lattices.delete(address));
  lattices.set(address, opening);
  return opening;
}

async function load(address: string): Promise<NamedLattice> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parseLattice((await response.json()) as LatticeFile);
}
