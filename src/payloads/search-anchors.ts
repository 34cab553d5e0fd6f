import type { Atlas } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import type { SearchName, SearchUrls } from './search-shape.ts';

/**
 * List what has a name and no page of its own, each with the place on a page that tells of it: places of ladders, and
 * sources. By kind and then by title.
 */
export function searchAnchors(atlas: Atlas, urls: SearchUrls): SearchName[] {
  return [placesOf(atlas, urls), sourcesOf(atlas, urls)].flatMap((named) => named.sort(byTitle));
}

/** The places that no job answers for: those without a job model, or by a name that the job does not go by. */
function placesOf({ ladders, jobs }: Atlas, urls: SearchUrls): SearchName[] {
  return [...ladders].flatMap(([id, { places }]) =>
    places
      .filter(({ title, job }) => {
        const known = job === undefined ? undefined : jobs.get(job);
        return ![known?.title, ...(known?.aliases ?? [])].some((name) => name?.toLowerCase() === title.toLowerCase());
      })
      .map(({ id: place, title, soc }) => ({
        title,
        url: urls.place(id, place),
        aliases: [],
        kind: 'place' as const,
        ...(soc !== undefined && { codes: [soc] }),
      })),
  );
}

function sourcesOf({ sources }: Atlas, urls: SearchUrls): SearchName[] {
  return [...sources].map(([id, { title }]) => ({
    title,
    url: urls.sources(id),
    aliases: [],
    kind: 'source' as const,
  }));
}
