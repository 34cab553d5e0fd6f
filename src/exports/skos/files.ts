import type { Atlas } from '../../domain/atlas.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { skosBase, skosGraph } from './graph.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeTurtle } from './turtle.ts';

/** List the files of SKOS, by path from their folder: the same statements as Turtle and as JSON-LD. */
export function skosFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const base = skosBase(site);
  const graph = skosGraph(atlas, site);
  return [
    { path: 'cairn.ttl', make: () => writeTurtle(graph, base) },
    { path: 'cairn.jsonld', make: () => writeJsonLd(graph, base) },
  ];
}
