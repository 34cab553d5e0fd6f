import type { Atlas, AnyCompetency } from '../domain/atlas/atlas.ts';
import { industriesAsking } from '../domain/atlas/credential-uses.ts';
import { byTitle, find } from '../domain/look-up.ts';
import { searchPages } from '#messages/search-pages.ts';
import * as search from '#messages/search.ts';
import { searchAnchors } from './search-anchors.ts';
import { searchOccupations } from './search-occupations.ts';
import { searchKinds, type SearchFacets, type SearchLabels, type SearchName, type SearchUrls } from './search-shape.ts';

/**
 * List everything that has a name, by kind and then by title: what has a page, then what stands on the page of another.
 * Behaviors have statements and no names.
 */
export function searchNames(atlas: Atlas, urls: SearchUrls): SearchName[] {
  const competencies = [...atlas.allCompetencies.values()].map((known): SearchName => ({
    title: known.title,
    url: urls.competency(known.id),
    aliases: otherNames(atlas, known),
    ...wordsBeside(atlas, known.id),
    ...competencyFacets(atlas, known),
    ...(known.industry !== null && { on: find(atlas.industries, known.industry, 'industry').name }),
    behaviors: atlas.behaviorsOf.get(known.id)?.length ?? 0,
  }));
  const placed = [...atlas.ladders.values()].flatMap(({ places }) => places);
  const jobs = [...atlas.jobs].map(([id, job]): SearchName => {
    const { title, aliases, category, occupations, phrases = [], tools = [], responsibilities, knowledge } = job;
    const industries = industriesOfJob(atlas, id);
    const codes = [...occupations, ...placed.filter(({ job }) => job === id)].flatMap(({ soc }) => soc ?? []);
    return {
      title,
      url: urls.job(id),
      aliases: distinct(title, aliases),
      phrases,
      tools,
      parts: [...occupations, ...responsibilities, ...knowledge.map(({ topic }) => ({ title: topic }))].map(
        (one) => one.title,
      ),
      kind: 'job',
      category,
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
      ...(industries.length > 0 && { industries }),
    };
  });
  const industries = [...atlas.industries].map(
    ([id, { title, name, aliases, phrases = [], sectors, summary, family, naics, occupations }]): SearchName => ({
      title: name,
      url: urls.industry(id),
      aliases: distinct(name, [title, ...aliases]),
      phrases,
      text: summary,
      parts: [
        family,
        ...naics.map((one) => one.title),
        ...occupations.map((one) => one.title),
        ...sectors.map((sector) => sector.title),
        ...[...atlas.technical].flatMap(([key, own]) => (key.startsWith(`${id}/`) ? [own.title] : [])),
      ],
      kind: 'industry',
      industries: [id],
    }),
  );
  const ladders = [...atlas.ladders].map(([id, { title, phrases = [], field, places }]): SearchName => ({
    title,
    url: urls.ladder(id),
    aliases: [],
    phrases,
    parts: distinct(title, [field, ...places.map((place) => place.title)]),
    kind: 'ladder',
  }));
  const told = (['guide', 'use', 'story'] as const).map((kind) => proseNames(atlas, urls, kind));
  const credentials = [...atlas.credentials].map(([id, { title, phrases = [], issuer }]): SearchName => {
    const asking = industriesAsking(atlas, id);
    return {
      title,
      url: urls.credential(id),
      aliases: [],
      phrases,
      parts: [issuer],
      kind: 'credential',
      ...(asking.length > 0 && { industries: asking }),
    };
  });
  const pages = [jobs, ladders, competencies, credentials, industries, ...told].flatMap((named) => named.sort(byTitle));
  return [...pages, ...searchOccupations(atlas, urls), ...searchAnchors(atlas, urls), ...listsAndTools(urls)];
}

/** Pages of prose: guides, uses and stories, with whom each is for or whom it tells of. */
function proseNames(atlas: Atlas, urls: SearchUrls, kind: 'guide' | 'use' | 'story'): SearchName[] {
  const { guides, uses, stories } = atlas;
  const entries: readonly (readonly [string, Prose])[] = [...{ guide: guides, use: uses, story: stories }[kind]];
  return entries.map(([id, { title, phrases = [], summary, who = [], industries = [] }]) => ({
    title,
    text: summary,
    url: urls[kind](id),
    aliases: [],
    phrases,
    ...(who.length > 0 && { parts: [who].flat() }),
    kind,
    ...(industries.length > 0 && { industries }),
  }));
}

/** What the search takes of a page of prose. */
interface Prose {
  readonly title: string;
  readonly summary: string;
  readonly phrases?: readonly string[] | undefined;
  readonly who?: string | readonly string[];
  readonly industries?: readonly string[];
}

function listsAndTools(urls: SearchUrls): SearchName[] {
  const keys = Object.keys(searchPages) as (keyof typeof searchPages)[];
  return keys.map((key) => ({ ...searchPages[key], url: urls[key](), kind: 'page' }));
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

/** Name the values of each filter. */
export function searchLabels(atlas: Atlas): SearchLabels {
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

/** Its phrases, and the topics of a technical one. */
function wordsBeside({ competencies, technical }: Atlas, id: string): Pick<SearchName, 'phrases' | 'parts' | 'text'> {
  const own = competencies.get(id);
  if (own) {
    const { phrases = [], groups, onet, practice, definition } = own;
    const parts = [...groups.map(({ title }) => title), ...onet.map(({ name }) => name), ...practice.train];
    return { phrases, parts, text: definition };
  }
  const { phrases = [], topics, onet, definition } = find(technical, id, 'technical competency');
  return { phrases, parts: [...topics, ...onet.map(({ name }) => name)], text: definition };
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
