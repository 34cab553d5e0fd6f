import type { Atlas, AnyCompetency } from '../domain/atlas/atlas.ts';
import { industriesAsking } from '../domain/atlas/credential-uses.ts';
import { byTitle } from '../domain/look-up.ts';
import * as search from '#messages/search.ts';
import { searchAnchors } from './search-anchors.ts';
import {
  searchKinds,
  type SearchFacets,
  type SearchLabels,
  type SearchName,
  type SearchNamesFile,
  type SearchUrls,
} from './search-shape.ts';

/**
 * List everything that has a name, by kind and then by title: what has a page, then what stands on the page of another.
 * Behaviors have statements and no names.
 */
export function searchNames(atlas: Atlas, urls: SearchUrls): SearchName[] {
  const competencies = [...atlas.allCompetencies.values()].map((known): SearchName => ({
    title: known.title,
    url: urls.competency(known.id),
    aliases: otherNames(atlas, known),
    ...competencyFacets(atlas, known),
    behaviors: atlas.behaviorsOf.get(known.id)?.length ?? 0,
  }));
  const placed = [...atlas.ladders.values()].flatMap(({ places }) => places);
  const jobs = [...atlas.jobs].map(([id, { title, aliases, category, occupations }]): SearchName => {
    const industries = industriesOfJob(atlas, id);
    const codes = [...occupations, ...placed.filter(({ job }) => job === id)].flatMap(({ soc }) => soc ?? []);
    return {
      title,
      url: urls.job(id),
      aliases: distinct(title, aliases),
      kind: 'job',
      category,
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
      ...(industries.length > 0 && { industries }),
    };
  });
  const industries = [...atlas.industries].map(([id, { title, name, aliases }]): SearchName => ({
    title: name,
    url: urls.industry(id),
    aliases: distinct(name, [title, ...aliases]),
    kind: 'industry',
    industries: [id],
  }));
  const ladders = [...atlas.ladders].map(([id, { title }]): SearchName => ({
    title,
    url: urls.ladder(id),
    aliases: [],
    kind: 'ladder',
  }));
  const guides = [...atlas.guides].map(([id, { title }]): SearchName => ({
    title,
    url: urls.guide(id),
    aliases: [],
    kind: 'guide',
  }));
  const credentials = [...atlas.credentials].map(([id, { title }]): SearchName => {
    const asking = industriesAsking(atlas, id);
    return {
      title,
      url: urls.credential(id),
      aliases: [],
      kind: 'credential',
      ...(asking.length > 0 && { industries: asking }),
    };
  });
  const pages = [competencies, jobs, industries, ladders, guides, credentials].flatMap((named) => named.sort(byTitle));
  return [...pages, ...searchAnchors(atlas, urls)];
}

/** Make the file that the search box reads first: every name, and what the values of the filters are called. */
export function searchNamesJson(atlas: Atlas, urls: SearchUrls): SearchNamesFile {
  return { labels: searchLabels(atlas), names: searchNames(atlas, urls) };
}

/** What a competency, and every behavior of it, can be narrowed by. */
export function competencyFacets(atlas: Atlas, known: AnyCompetency): SearchFacets {
  const owner = known.industry === null ? [] : [known.industry];
  const users = (atlas.modelsWith.get(known.id) ?? []).map(({ industry }) => industry);
  const industries = [...new Set([...owner, ...users])].sort();
  return {
    kind: known.industry === null ? 'competency' : 'technical',
    tier: known.tierNumber,
    ...(known.cluster !== null && { cluster: known.cluster }),
    ...(industries.length > 0 && { industries }),
  };
}

function searchLabels(atlas: Atlas): SearchLabels {
  const tiers = [...atlas.tiers].sort(([, a], [, b]) => a.order - b.order);
  const stoodOn = new Set([...atlas.allCompetencies.values()].map(({ tier }) => tier));
  return {
    kind: searchKinds.map((kind) => [kind, search.kindNames[kind]]),
    tier: tiers.filter(([id]) => stoodOn.has(id)).map(([, { number, short }]) => [String(number), short]),
    cluster: tiers.flatMap(([, { clusters }]) => clusters.map(({ id, title }) => [id, title] as const)),
    industry: [...atlas.industries]
      .map(([id, { name }]) => [id, name] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, 'en')),
    category: [...atlas.categories]
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([id, { title }]) => [id, title] as const),
  };
}

/** Its aliases, and the names that models and jobs give it. */
function otherNames(atlas: Atlas, { id, title, aliases }: AnyCompetency): string[] {
  const local = [...(atlas.modelsWith.get(id) ?? []), ...(atlas.jobsWith.get(id) ?? [])].map((use) => use.as);
  return distinct(title, [...aliases, ...local]);
}

function industriesOfJob({ industries }: Atlas, id: string): string[] {
  return [...industries]
    .filter(([, { occupations }]) => occupations.some(({ job }) => job === id))
    .map(([industry]) => industry)
    .sort();
}

/** Each name once, whatever its case, and none that is the title. */
function distinct(title: string, names: readonly string[]): string[] {
  const seen = new Set([title.toLowerCase()]);
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
