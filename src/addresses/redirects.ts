import type { Ledger, Occupation, Occupations } from '../domain/atlas/entries.ts';
import { idOfKey, parseKey } from '../domain/ledger/keys.ts';
import { replacementOf } from '../domain/ledger/replacements.ts';
import { hasPage } from '../schemas/kinds.ts';
import { sitePaths } from './paths.ts';

/** An address that leads to another, because the thing at it was renamed or something took its place. */
export interface Redirect {
  /** Path from the root of the site, without the slashes at its ends: `competencies/team-work`. */
  readonly from: string;
  /** Key of what is there now: `competency:teamwork`. */
  readonly to: string;
}

/**
 * Write the path of what a key of the ledger names, or nothing for what has no page; of what has a line on a page, the
 * path to that line.
 *
 * @param resources the resources, which stand on the page of their kind; without them, they have no path
 */
export function pathOfKey(
  key: string,
  base: string,
  resources: ReadonlyMap<string, { readonly kind: string }> = new Map(),
): string | undefined {
  const parsed = parseKey(key);
  const paths = pathsBelow(base);
  switch (parsed?.kind) {
    case 'behavior':
      return paths.behavior(idOfKey(key));
    case 'library':
      return paths.competencies();
    case 'resources': {
      const kind = resources.get(parsed.id)?.kind;
      return kind && paths.resource(kind, parsed.id);
    }
    default:
      return parsed && 'id' in parsed && hasPage(parsed.kind) ? paths.entry(parsed.kind, parsed.id) : undefined;
  }
}

/** The paths below a folder, written once: every file of data asks for thousands. */
function pathsBelow(base: string): ReturnType<typeof sitePaths> {
  const paths = known.get(base) ?? sitePaths(base);
  known.set(base, paths);
  return paths;
}

const known = new Map<string, ReturnType<typeof sitePaths>>();

/** List the pages that were left and that nothing has taken again, each with what is in its place after all later moves. */
export function listRedirects(ledger: Ledger): Redirect[] {
  return Object.keys(ledger.retired).flatMap((key) => {
    const from = pathOfKey(key, '');
    const to = replacementOf(ledger, key);
    return from && !from.includes('#') && to !== null && !(key in ledger.live)
      ? [{ from: from.replace(/^\/|\/$/g, ''), to }]
      : [];
  });
}

/** The address of an occupation that O*NET has given another title since. */
export interface MovedOccupation {
  /** As in `Redirect`: `occupations/nurses-29-1141-00`. */
  readonly from: string;
  /** O*NET-SOC code. */
  readonly soc: string;
}

/** List the addresses that occupations had by titles of earlier releases. One that an occupation has now is not among them. */
export function listMovedOccupations({
  bySoc,
  formerTitles,
}: {
  readonly bySoc: ReadonlyMap<string, Pick<Occupation, 'soc' | 'title'>>;
  readonly formerTitles: Occupations['formerTitles'];
}): MovedOccupation[] {
  const paths = sitePaths('');
  const taken = new Set([...bySoc.values()].map(paths.occupation));
  const left = new Map(formerTitles.map((one) => [paths.occupation(one), one.soc]));
  return [...left]
    .filter(([path, soc]) => !taken.has(path) && bySoc.has(soc))
    .map(([path, soc]) => ({ from: path.replace(/^\/|\/$/g, ''), soc }));
}
