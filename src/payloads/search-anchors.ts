import type { Atlas } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import { kindTitles } from '#messages/resources.ts';
import { stateNames } from '#messages/states.ts';
import type { SearchName, SearchUrls } from './search-shape.ts';

/**
 * List what has a name and no page of its own, each with the place on a page that tells of it: places of ladders,
 * resources, terms and sources. By kind and then by title.
 */
export function searchAnchors(atlas: Atlas, urls: SearchUrls): SearchName[] {
  return [placesOf(atlas, urls), resourcesOf(atlas, urls), termsOf(atlas, urls), sourcesOf(atlas, urls)].flatMap(
    (named) => named.sort(byTitle),
  );
}

/** The places that no job answers for: those without a job model, or by a name that the job does not go by. */
function placesOf({ ladders, jobs }: Atlas, urls: SearchUrls): SearchName[] {
  return [...ladders].flatMap(([id, { title: on, places }]) =>
    places
      .filter(({ title, job }) => {
        const known = job === undefined ? undefined : jobs.get(job);
        return ![known?.title, ...(known?.aliases ?? [])].some((name) => name?.toLowerCase() === title.toLowerCase());
      })
      .map(({ id: place, title, soc, summary }) => ({
        title,
        url: urls.place(id, place),
        aliases: [],
        kind: 'place' as const,
        on,
        text: summary,
        ...(soc !== undefined && { codes: [soc] }),
      })),
  );
}

function resourcesOf({ resources }: Atlas, urls: SearchUrls): SearchName[] {
  return [...resources].map(([id, { title, kind, publisher, summary, state, phrases, industries }]) => ({
    title,
    url: urls.resource(kind, id),
    aliases: [],
    phrases,
    parts: [publisher, ...(state ? [stateNames[state]] : [])],
    kind: 'resource' as const,
    on: kindTitles[kind],
    text: summary,
    ...(industries.length > 0 && { industries }),
  }));
}

function termsOf({ glossary }: Atlas, urls: SearchUrls): SearchName[] {
  return [...glossary].map(([id, { title, aliases, phrases = [], definition }]) => ({
    title,
    url: urls.glossary(id),
    aliases: aliases.filter((alias) => alias.toLowerCase() !== title.toLowerCase()),
    phrases,
    kind: 'term' as const,
    text: definition,
  }));
}

function sourcesOf({ sources }: Atlas, urls: SearchUrls): SearchName[] {
  return [...sources].map(([id, { title, publisher, use }]) => ({
    title,
    url: urls.sources(id),
    aliases: [],
    parts: [publisher],
    kind: 'source' as const,
    text: use,
  }));
}
