import type { Quad } from 'n3';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { once } from '../../domain/derive.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { jsonLdFile, schemeBase, turtleFile, wholeFiles } from './addresses.ts';
import { skosGraph } from './graph.ts';
import { serializeJsonLd } from './json-ld.ts';
import { listSchemeKeys } from './schemes.ts';
import { serializeTurtle } from './turtle.ts';

/**
 * List the files of SKOS, by path from their folder: all schemes in one, then each in a file of its own, which holds what
 * is said of addresses that begin with that of the file. The same statements as Turtle and as JSON-LD.
 */
export function skosFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const graph = once(() => skosGraph(atlas, site));
  const schemes = listSchemeKeys(atlas).map((key) => ({ key, uuid: identifierOf(atlas, key) }));
  const bases = Object.fromEntries(schemes.map(({ key, uuid }) => [key.replace(':', '-'), schemeBase(site, uuid)]));
  // The address of a scheme’s base ends in "#", and no address has another.
  const byBase = once(() => Map.groupBy(graph(), ({ subject: { value } }) => value.slice(0, value.indexOf('#') + 1)));
  const both = (turtle: string, jsonLd: string, own: () => readonly Quad[]): DataFile[] => [
    { path: turtle, make: () => serializeTurtle(own(), bases) },
    { path: jsonLd, make: () => serializeJsonLd(own(), bases) },
  ];
  return [
    ...both(wholeFiles.turtle, wholeFiles.jsonLd, graph),
    ...schemes.flatMap(({ uuid }) => {
      const base = schemeBase(site, uuid);
      return both(turtleFile(uuid), jsonLdFile(uuid), () => byBase().get(base) ?? []);
    }),
  ];
}
