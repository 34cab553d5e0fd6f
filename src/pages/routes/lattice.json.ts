import type { APIRoute } from 'astro';
import { latticeJson } from '../../payloads/lattice-json.ts';
import { nameLattice } from '../../payloads/named-lattice.ts';
import { loadAtlas, loadLattice } from '../../site/atlas.ts';
import { latticeUrls } from '../../site/lattice.ts';

/** The jobs and the steps between them, for the routes in the browser. */
export const GET: APIRoute = () => Response.json(latticeJson(nameLattice(loadAtlas(), loadLattice(), latticeUrls)));
