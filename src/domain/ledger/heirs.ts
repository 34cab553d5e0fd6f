import type { Ledger } from '../atlas/entries.ts';

/**
 * List what took the place of a thing that was renamed or retired, one after another, up to the first that is there now.
 *
 * @param key of a retired line: `job:cook`
 * @returns keys, none of them twice; empty when nothing took its place
 */
export function heirsOf({ live, retired }: Pick<Ledger, 'live' | 'retired'>, key: string): string[] {
  const heirs: string[] = [];
  let heir = retired[key]?.replacedBy ?? null;
  while (heir !== null && heir !== key && !heirs.includes(heir)) {
    heirs.push(heir);
    heir = heir in live ? null : (retired[heir]?.replacedBy ?? null);
  }
  return heirs;
}

/** The key of what is there now in the place of a retired thing, after all later moves, or null. */
export function heirOf(ledger: Pick<Ledger, 'live' | 'retired'>, key: string): string | null {
  const last = heirsOf(ledger, key).at(-1);
  return last !== undefined && last in ledger.live ? last : null;
}

/** Whether a retired key was only a name: its identifier went on to what the thing was renamed to. */
export function isRenamed(ledger: Pick<Ledger, 'live' | 'retired'>, key: string): boolean {
  const uuid = ledger.retired[key]?.uuid;
  return heirsOf(ledger, key).some((heir) => ledger.live[heir] === uuid || ledger.retired[heir]?.uuid === uuid);
}
