import { getEntry, render } from 'astro:content';
import type { ProseKind } from '../schemas/kinds.ts';

/**
 * Render the prose of an entry.
 *
 * @returns the component to place, and the headings in it for a contents list
 * @throws {Error} if there is no such entry
 */
export async function loadBody(kind: ProseKind, id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`no entry ${kind}/${id}`);
  return render(entry);
}
