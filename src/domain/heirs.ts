import type { Ledger } from './entries.ts';

/**
 * Follow a thing that was retired through all later moves to what is there now.
 *
 * @param key of anything in the ledger: `competency:team-work`
 * @returns the key itself when it is live; null when nothing took its place, or the moves go round in a circle
 */
export function heirOf({ live, retired }: Pick<Ledger, 'live' | 'retired'>, key: string): string | null {
  const passed = new Set<string>();
  let heir: string | null = key;
  while (heir !== null && !(heir in live)) {
    if (passed.has(heir)) return null;
    passed.add(heir);
    heir = retired[heir]?.replacedBy ?? null;
  }
  return heir;
}
