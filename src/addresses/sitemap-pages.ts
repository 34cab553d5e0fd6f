import { changedOn, lastChange } from '../domain/ledger/dates.ts';
import type { Ledger } from '../domain/atlas/entries.ts';
import { parseEntryKey } from '../domain/ledger/keys.ts';
import { hasPage, kindList } from '../schemas/kinds.ts';
import { listRedirects, type MovedOccupation, pathOfKey } from './redirects.ts';
import { selfCheckViews, sitePaths } from './paths.ts';

/**
 * Say of each page on which day its content last changed, as far as the ledger tells: pages of entries and behaviors, the
 * lists of them, and the pages that tell of everything.
 *
 * @param base folder that the site is deployed in, without a slash at its end
 * @returns path → `2026-11-22`
 */
export function datePages(ledger: Ledger, base: string): Map<string, string> {
  const paths = sitePaths(base);
  const entries = { tiers: new Map(), ledger };
  const own = Object.keys(ledger.live).flatMap((key) => {
    const path = pathOfKey(key, base);
    return path && !path.includes('#') ? [[path, changedOn(entries, key)] as const] : [];
  });
  const kindsWithEntries = new Set(Object.keys(ledger.dated).map((key) => parseEntryKey(key)?.kind));
  const lists = [...Map.groupBy(kindList.filter(hasPage), paths.list)].flatMap(([path, of]) =>
    of.some((kind) => kindsWithEntries.has(kind)) ? [[path, lastChange(entries, of)] as const] : [],
  );
  const whole = [paths.home(), paths.changes(), paths.data(), paths.search()].map(
    (path) => [path, lastChange(entries)] as const,
  );
  return new Map([...own, ...lists, ...whole]);
}

/**
 * Tell pages that may be found by searching the web from those that say of themselves that they should not: addresses that
 * were left, the page for those who build the site, what is made of a person’s own answers, and the second of two comparisons
 * that differ in their order alone.
 *
 * @param base folder that the site is deployed in, without a slash at its end
 * @param moved addresses that occupations had by other titles
 * @returns whether a path is listed in the sitemap
 */
export function listedPages(
  ledger: Ledger,
  base: string,
  moved: readonly Pick<MovedOccupation, 'from'>[] = [],
): (path: string) => boolean {
  const paths = sitePaths(base);
  const unlisted = new Set([
    paths.look(),
    ...selfCheckViews.map((view) => paths.selfCheck(view)),
    ...[...listRedirects(ledger), ...moved].map(({ from }) => `${base}/${from}/`),
  ]);
  const comparisons = paths.compare();
  return (path) => {
    if (unlisted.has(path)) return false;
    const [one = '', other] = path.startsWith(comparisons) ? path.slice(comparisons.length).split('/') : [];
    return !other || one <= other;
  };
}
