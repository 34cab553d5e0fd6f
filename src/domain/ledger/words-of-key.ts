/**
 * Write the last part of a key in words: `behavior:teamwork/finishes-or-warns` → `Finishes or warns`. For what has no name
 * of its own, or whose name nobody kept.
 */
export function textOfKey(key: string): string {
  const words = key.slice(Math.max(key.lastIndexOf('/'), key.indexOf(':')) + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
