import type { Atlas } from '../../domain/atlas/atlas.ts';
import { once } from '../../domain/derive.ts';
import type { Framework } from '../../domain/frameworks/framework.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { jsonLdFile, schemeBase, turtleFile, wholeFiles } from './addresses.ts';
import { schemeStatements, skosGraph, skosSource } from './graph.ts';
import { joinJsonLd, jsonLdThings } from './json-ld.ts';
import { listSchemeKeys, schemeOf } from './schemes.ts';
import { joinTurtle, turtleStatements } from './turtle.ts';

/**
 * List the files of SKOS, by path from their folder: all schemes in one, then each in a file of its own, which holds what
 * is said of addresses that begin with that of the file. The same statements as Turtle and as JSON-LD.
 */
export function skosFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const bases = basesOf(atlas, site);
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
    ...listSchemeKeys(atlas).flatMap((key): DataFile[] => {
      const uuid = identifierOf(atlas, key);
      const base = schemeBase(site, uuid);
      return [
        { path: turtleFile(uuid), make: () => joinTurtle([turtle().get(base) ?? ''], bases) },
        { path: jsonLdFile(uuid), make: () => joinJsonLd([jsonLd().get(base) ?? ''], bases) },
      ];
    }),
  ];
}

/** Where the addresses of each scheme begin, by the prefix that stands for it: `library-competencies`. */
const basesOf = (atlas: Atlas, site: DataSite): Record<string, string> =>
  Object.fromEntries(
    listSchemeKeys(atlas).map((key) => [key.replace(':', '-'), schemeBase(site, identifierOf(atlas, key))]),
  );

/** What the Turtle says of the last item of a framework, which nothing is joined to, to be shown as an example. */
export function exampleOfSkos(atlas: Atlas, site: DataSite, framework: Framework): string {
  const statements = schemeStatements(skosSource(atlas, site), schemeOf(framework));
  const last = statements.at(-1)!.subject;
  return turtleStatements(
    statements.filter(({ subject }) => subject.equals(last)),
    basesOf(atlas, site),
  ).trim();
}
