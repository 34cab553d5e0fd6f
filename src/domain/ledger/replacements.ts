import type { Ledger } from '../atlas/entries.ts';

/**
 * List what took the place of a thing that was renamed or retired, one after another, up to the first that is there now.
 *
 * @param key of a retired line: `job:cook`
 * @returns keys, none of them twice; empty when nothing took its place
 */
export function replacementsOf({ live, retired }: Pick<Ledger, 'live' | 'retired'>, key: string): string[] {
  const replacements: string[] = [];
  let replacement = retired[key]?.replacedBy ?? null;
  while (replacement !== null && replacement !== key && !replacements.includes(replacement)) {
    replacements.push(replacement);
    replacement = replacement in live ? null : (retired[replacement]?.replacedBy ?? null);
  }
  return replacements;
}

/** The key of what is there now in the place of a retired thing, after all later moves, or null. */
export function replacementOf(ledger: Pick<Ledger, 'live' | 'retired'>, key: string): string | null {
  const last = replacementsOf(ledger, key).at(-1);
  return last !== undefined && last in ledger.live ? last : null;
}

/** Whether a retired key was only a name: its identifier went on to what the thing was renamed to. */
export function isRenamed(ledger: Pick<Ledger, 'live' | 'retired'>, key: string): boolean {
  const uuid = ledger.retired[key]?.uuid;
  return replacementsOf(ledger, key).some(
    (replacement) => ledger.live[replacement] === uuid || ledger.retired[replacement]?.uuid === uuid,
  );
}
