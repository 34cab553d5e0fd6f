import { getEntry, render } from 'astro:content';

/**
 * Render the prose of an entry.
 *
 * @returns the component to place, and the headings in it for a contents list
 * @throws {Error} if there is no such entry
 */
export async function loadBody(kind: 'industries' | 'guides' | 'uses' | 'stories', id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`no entry ${kind}/${id}`);
  return render(entry);
}
