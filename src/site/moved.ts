import type { Ledger } from '../domain/entries.ts';
import { heirOf } from '../domain/heirs.ts';
import { sitePaths } from './paths.ts';

/** An address that leads to another, because the thing at it was renamed or something took its place. */
export interface Moved {
  /** Path from the root of the site, without the slashes at its ends: `competencies/team-work`. */
  readonly from: string;
  /** Key of what is there now: `competency:teamwork`. */
  readonly to: string;
}

/** Write the path of what a key of the ledger names, or nothing for what has no page of its own. */
export function pathOfKey(key: string, base: string): string | undefined {
  const at = key.indexOf(':');
  const id = key.slice(at + 1);
  const paths = sitePaths(base);
  switch (key.slice(0, at)) {
    case 'competency':
      return paths.competency(id);
    case 'behavior':
      return paths.behavior(id);
    case 'industry':
      return paths.industry(id);
    case 'job':
      return paths.job(id);
    case 'ladder':
      return paths.ladder(id);
    case 'library':
      return paths.competencies();
    default:
      return undefined;
  }
}

/** List the addresses that were left and that nothing has taken again, each with what is in its place after all later moves. */
export function listMoved(ledger: Ledger): Moved[] {
  return Object.keys(ledger.retired).flatMap((key) => {
    if (key in ledger.live) return [];
    const from = pathOfKey(key, '');
    const heir = heirOf(ledger, key);
    return from && heir !== null ? [{ from: from.replace(/^\/|\/$/g, ''), to: heir }] : [];
  });
}
