import { type Atlas, byTitle, type KnownCompetency } from '../domain/atlas.ts';

/** What a reader can look for, with the word shown beside a result, in the order of the filter. */
export const searchKinds = {
  competency: 'Competency',
  technical: 'Technical competency',
  behavior: 'Behavior',
  job: 'Job',
  industry: 'Industry',
  ladder: 'Ladder',
  guide: 'Guide',
} as const;

/** A kind of thing that can be found. */
export type SearchKind = keyof typeof searchKinds;

/** By what results can be narrowed. Values are ids, so that an address that holds one stays good. */
export interface SearchFacets {
  readonly kind: SearchKind;
  /** Number of the tier it stands on, 1–6; missing for what stands on none. */
  readonly tier?: number;
  readonly cluster?: string;
  /** Industry models it belongs to or is used by. */
  readonly industries?: readonly string[];
  readonly category?: string;
}

/** Something with a name: what it is called, and where it is. */
export interface SearchName extends SearchFacets {
  readonly title: string;
  readonly url: string;
  /** Everything else that people call it; never its title. */
  readonly aliases: readonly string[];
}

/** How the addresses of entries are written; `sitePaths(base)` gives them. */
export interface SearchUrls {
  readonly competency: (id: string) => string;
  readonly behavior: (id: string) => string;
  readonly job: (id: string) => string;
  readonly industry: (id: string) => string;
  readonly ladder: (id: string) => string;
  readonly guide: (id: string) => string;
}

/** Names of the values of each filter, in the order in which they are offered. */
export type SearchLabels = Readonly<
  Record<'kind' | 'tier' | 'cluster' | 'industry' | 'category', readonly (readonly [value: string, label: string])[]>
>;

/** What the search box knows by heart. */
export interface SearchNamesFile {
  readonly labels: SearchLabels;
  readonly names: readonly SearchName[];
}

/** List everything that has a name, by kind and then by title. Behaviors have statements and no names. */
export function searchNames(atlas: Atlas, urls: SearchUrls): SearchName[] {
  const competencies = [...atlas.known.values()].map((known): SearchName => ({
    title: known.title,
    url: urls.competency(known.id),
    aliases: otherNames(atlas, known),
    ...competencyFacets(atlas, known),
  }));
  const jobs = [...atlas.jobs].map(([id, { title, aliases, category }]): SearchName => {
    const industries = industriesOfJob(atlas, id);
    return {
      title,
      url: urls.job(id),
      aliases: distinct(title, aliases),
      kind: 'job',
      category,
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
  // A place that has no page of its own is a name of the ladder it stands on.
  const ladders = [...atlas.ladders].map(([id, { title, places }]): SearchName => ({
    title,
    url: urls.ladder(id),
    aliases: distinct(
      title,
      places.filter(({ job }) => job === undefined).map((place) => place.title),
    ),
    kind: 'ladder',
  }));
  const guides = [...atlas.guides].map(([id, { title }]): SearchName => ({
    title,
    url: urls.guide(id),
    aliases: [],
    kind: 'guide',
  }));
  return [competencies, jobs, industries, ladders, guides].flatMap((named) => named.sort(byTitle));
}

/** Make the file that the search box reads first: every name, and what the values of the filters are called. */
export function searchNamesJson(atlas: Atlas, urls: SearchUrls): SearchNamesFile {
  return { labels: searchLabels(atlas), names: searchNames(atlas, urls) };
}

/** What a competency, and every behavior of it, can be narrowed by. */
export function competencyFacets(atlas: Atlas, known: KnownCompetency): SearchFacets {
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
  const stoodOn = new Set([...atlas.known.values()].map(({ tier }) => tier));
  return {
    kind: Object.entries(searchKinds),
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
function otherNames(atlas: Atlas, { id, title, aliases }: KnownCompetency): string[] {
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
