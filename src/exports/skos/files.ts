import type { Atlas } from '../../domain/atlas/atlas.ts';
import { once } from '../../domain/derive.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { jsonLdFile, schemeBase, turtleFile, wholeFiles } from './addresses.ts';
import { skosGraph } from './graph.ts';
import { joinJsonLd, jsonLdThings } from './json-ld.ts';
import { listSchemeKeys } from './schemes.ts';
import { joinTurtle, turtleStatements } from './turtle.ts';

/**
 * List the files of SKOS, by path from their folder: all schemes in one, then each in a file of its own, which holds what
 * is said of addresses that begin with that of the file. The same statements as Turtle and as JSON-LD.
 */
export function skosFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const schemes = listSchemeKeys(atlas).map((key) => ({ key, uuid: identifierOf(atlas, key) }));
  const bases = Object.fromEntries(schemes.map(({ key, uuid }) => [key.replace(':', '-'), schemeBase(site, uuid)]));
  // The address of a scheme’s base ends in "#", and no address has another.
  const byBase = once(() =>
    Map.groupBy(skosGraph(atlas, site), ({ subject: { value } }) => value.slice(0, value.indexOf('#') + 1)),
  );
  // The whole file holds what stands in the others, so it is written once.
  const turtle = once(() => new Map([...byBase()].map(([base, own]) => [base, turtleStatements(own, bases)])));
  const jsonLd = once(() => new Map([...byBase()].map(([base, own]) => [base, jsonLdThings(own, bases)])));
  return [
    { path: wholeFiles.turtle, make: () => joinTurtle([...turtle().values()], bases) },
    { path: wholeFiles.jsonLd, make: () => joinJsonLd([...jsonLd().values()], bases) },
    ...schemes.flatMap(({ uuid }): DataFile[] => {
      const base = schemeBase(site, uuid);
      return [
        { path: turtleFile(uuid), make: () => joinTurtle([turtle().get(base) ?? ''], bases) },
        { path: jsonLdFile(uuid), make: () => joinJsonLd([jsonLd().get(base) ?? ''], bases) },
      ];
    }),
  ];
}
