import type { Atlas } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import type { SearchName, SearchUrls } from './search-shape.ts';

/**
 * List what has a name and no page of its own, each with the place on a page that tells of it: places of ladders,
 * credentials that ladders and industry models ask for, and sources. By kind and then by title.
 */
export function searchAnchors(atlas: Atlas, urls: SearchUrls): SearchName[] {
  return [placesOf(atlas, urls), credentialsOf(atlas, urls), sourcesOf(atlas, urls)].flatMap((named) =>
    named.sort(byTitle),
  );
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

function credentialsOf({ credentials, ladders, industries }: Atlas, urls: SearchUrls): SearchName[] {
  const asking = new Map<string, string[]>();
  const ask = (ids: readonly string[], urlOf: (id: string) => string) => {
    for (const id of new Set(ids)) asking.set(id, [...(asking.get(id) ?? []), urlOf(id)]);
  };
  for (const [ladder, { places }] of [...ladders].sort(([, a], [, b]) => byTitle(a, b))) {
    ask(
      places.flatMap((place) => place.credentials),
      (id) => urls.ladderCredential(ladder, id),
    );
  }
  for (const [industry, { credentials: named }] of industries)
    ask(named, (id) => urls.industryCredential(industry, id));
  return [...credentials].flatMap(([id, { title }]) => {
    const [url, ...also] = asking.get(id) ?? [];
    if (url === undefined) return [];
    return [{ title, url, aliases: [], kind: 'credential' as const, ...(also.length > 0 && { also }) }];
  });
}

function sourcesOf({ sources }: Atlas, urls: SearchUrls): SearchName[] {
  return [...sources].map(([id, { title }]) => ({
    title,
    url: urls.sources(id),
    aliases: [],
    kind: 'source' as const,
  }));
}
