import { type Entries, fileOf, listBehaviors } from '../../src/domain/atlas/entries.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { behaviorKey, listEntries, parseEntryKey } from '../../src/domain/ledger/keys.ts';
import { buildLattice, listEnds } from '../../src/domain/ladders/lattice.ts';
import { suggest } from '../../src/domain/similarity/suggest.ts';
import { dataSiteAt } from '../../src/site/data-site-at.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { hasPage, kindList } from '../../src/schemas/kinds.ts';
import type { Body } from './read-content.ts';

/**
 * List the path of every page that an entry gives the site, and of those that are always there. Not those of comparisons,
 * nor of files for programs: whether a link to one of them leads anywhere is asked of the built site.
 */
export function listPages(entries: Entries): Set<string> {
  const paths = sitePaths('');
  const { pageOf } = dataSiteAt('', '');
  const keys = [...listEntries(entries).map(({ key }) => key), ...listBehaviors(entries).map(behaviorKey)];
  return new Set([
    ...kindList.filter(hasPage).map(paths.list),
    ...[paths.home(), paths.compare(), paths.routes(), paths.about(), paths.look(), paths.accessibility()],
    ...[paths.search(), paths.changes(), paths.data()],
    ...listEnds(buildLattice(entries)).map(({ id }) => paths.routesFrom(id)),
    ...keys.flatMap((key) => pageOf(key) ?? []),
  ]);
}

/** Tell of links in prose that lead to no page of this site. */
export function findDeadLinks(entries: Entries, bodies: ReadonlyMap<string, Pick<Body, 'links'>>): Problem[] {
  if ([...bodies.values()].every(({ links }) => links.length === 0)) return [];
  const pages = listPages(entries);
  const bare = new Set([...pages].map((page) => page.split('#')[0]!));
  return [...bodies].flatMap(([key, { links }]) =>
    links.flatMap(({ url, line }) => {
      const path = url.split(/[?#]/)[0]!;
      if (!path.startsWith('/') || isLeftToTheBuild(path) || bare.has(path)) return [];
      const near = suggest(path, bare);
      return {
        where: `${fileOfKey(key)}:${line}`,
        what: `a link leads to "${url}", where no page is`,
        fix: near ? `write "${near}", if that is meant` : 'write the address of a page that is there',
      };
    }),
  );
}

const isLeftToTheBuild = (path: string): boolean =>
  /^\/compare\/[^/]+\/[^/]+\/$/.test(path) || path.split('/').at(-1)!.includes('.');

function fileOfKey(key: string): string {
  const { kind, id } = parseEntryKey(key)!;
  return fileOf(kind, id);
}
