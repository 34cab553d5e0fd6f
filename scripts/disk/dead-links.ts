import { type Entries, fileOf, listBehaviors } from '../../src/domain/atlas/entries.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { behaviorKey, entryKey, listEntries, parseEntryKey } from '../../src/domain/ledger/keys.ts';
import { matrixOrders } from '../../src/domain/comparison/job-matrix.ts';
import { latticeEnds, listEnds } from '../../src/domain/ladders/lattice.ts';
import { groupByResourceKind } from '../../src/domain/atlas/resource-kinds.ts';
import { programGroups } from '../../src/domain/occupations/program-groups.ts';
import { didYouMean } from '../../src/domain/similarity/suggest.ts';
import { dataSiteAt } from '../../src/site/data-site-at.ts';
import { pathOfKey } from '../../src/addresses/redirects.ts';
import { jobFacets, selfCheckViews, sitePaths } from '../../src/addresses/paths.ts';
import { hasSchedule } from '../../src/domain/hiring/model-schedule.ts';
import { hasPage, type Kind, kindList, kindOf } from '../../src/schemas/kinds.ts';
import type { Body } from './read-content.ts';

/**
 * List the path of every page that an entry, an occupation or a program of study gives the site, and of those that are always
 * there. Not those of comparisons, of occupations and resources by a value, of single letters, nor of files for programs: whether a link to one of them leads
 * anywhere is asked of the built site.
 */
export function listPages(entries: Entries): Set<string> {
  const paths = sitePaths('');
  const { pageOf } = dataSiteAt('', '');
  const keys = [...listEntries(entries).map(({ key }) => key), ...listBehaviors(entries).map(behaviorKey)];
  return new Set([
    ...kindList.filter(hasPage).map(paths.list),
    ...[paths.home(), paths.compare(), paths.routes(), paths.about(), paths.look(), paths.accessibility()],
    ...[paths.search(), paths.searchLetters(), paths.changes(), paths.data()],
    ...[...matrixOrders.map((order) => paths.matrix(order)), ...jobFacets.map((facet) => paths.jobsBy(facet))],
    ...[paths.occupations(), paths.explore(), paths.open(), paths.programs(), paths.selfCheck(), paths.map()],
    ...[paths.fillWorksheets(), paths.survey(), paths.surveyAnswer()],
    paths.buildModel(),
    paths.buildLadder(),
    ...selfCheckViews.map((view) => paths.selfCheck(view)),
    ...[...entries.jobs.keys()].map(paths.jobCheck),
    ...[...entries.industries.keys()].map(paths.industryCheck),
    ...groupByResourceKind(entries).map(({ kind }) => paths.resourcesBy('kind', kind)),
    ...[...entries.occupations.bySoc.values()].map(paths.occupation),
    ...[...programGroups(entries.occupations).keys()].map(paths.program),
    ...[...entries.jobs.keys()].flatMap((id) => [paths.papers(id), paths.worksheets('jobs', id)]),
    ...[...entries.industries].flatMap(([id, model]) => [
      paths.worksheets('industries', id),
      ...(hasSchedule(model) ? [paths.schedule(id)] : []),
    ]),
    ...listEnds(latticeEnds(entries)).map(({ id }) => paths.routesFrom(id)),
    ...keys.flatMap((key) => pageOf(key, entries) ?? []),
  ]);
}

/** Tell of links in prose that lead to no page of this site. */
export function findDeadLinks(entries: Entries, bodies: ReadonlyMap<string, Pick<Body, 'links'>>): Problem[] {
  if ([...bodies.values()].every(({ links }) => links.length === 0)) return [];
  const pages = listPages(entries);
  const hidden = [...(entries.unread ?? [])].flatMap(([kind, ids]) => [...ids].flatMap((id) => hiddenBy(kind, id)));
  const bare = new Set([...pages].map((page) => page.split('#')[0]!));
  return [...bodies].flatMap(([key, { links }]) =>
    links.flatMap(({ url, line }) => {
      const path = url.split(/[?#]/)[0]!;
      if (!path.startsWith('/') || isLeftToTheBuild(path) || bare.has(path)) return [];
      if (hidden.some((above) => path.startsWith(above))) return [];
      const { kind, id } = parseEntryKey(key)!;
      return {
        where: `${fileOf(kind, id)}:${line}`,
        what: `a link leads to "${url}", where no page is`,
        fix: didYouMean(path, bare) ?? 'write the address of a page that is there',
        rule: 'links',
        about: { kind, id, path: '' },
      };
    }),
  );
}

/** Paths that an entry which cannot be read may give the site: its page, those below, and the routes along a ladder. */
function hiddenBy(kind: Kind, id: string): string[] {
  const page = id === '*' ? kindOf(kind).page?.replace(/[*#].*$/, '') : pathOfKey(entryKey(kind, id), '');
  if (page === undefined) return [];
  return [`/${page.replace(/^\//, '').replace(/#.*$/, '')}`, ...(kind === 'ladders' ? ['/routes/'] : [])];
}

const isLeftToTheBuild = (path: string): boolean =>
  /^\/(?:compare|(?:occupations|resources)\/by)\/[^/]+\/[^/]+\/$/.test(path) || path.split('/').at(-1)!.includes('.');
