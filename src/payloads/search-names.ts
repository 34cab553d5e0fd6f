import type { Atlas, AnyCompetency } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import { searchAnchors } from './search-anchors.ts';

/** What a reader can look for, with the word shown beside a result, in the order of the filter. */
export const searchKinds = {
  competency: 'Competency',
  technical: 'Technical competency',
  behavior: 'Behavior',
  job: 'Job',
  industry: 'Industry',
  ladder: 'Ladder',
  guide: 'Guide',
  place: 'Place on a ladder',
  credential: 'Credential',
  source: 'Source',
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
  /** Behaviors and critical work functions of it. */
  readonly behaviors?: number;
  /** O*NET-SOC codes that lead to it: `29-1141.00`. */
  readonly codes?: readonly string[];
  /** More places that tell of it, when it has no page of its own: what each ladder or industry model says of it. */
  readonly also?: readonly string[];
}

/** How the addresses of entries are written; `sitePaths(base)` gives them. */
export interface SearchUrls {
  readonly competency: (id: string) => string;
  readonly behavior: (id: string) => string;
  readonly job: (id: string) => string;
  readonly industry: (id: string) => string;
  readonly ladder: (id: string) => string;
  readonly guide: (id: string) => string;
  readonly place: (ladder: string, id: string) => string;
  readonly ladderCredential: (ladder: string, id: string) => string;
  readonly industryCredential: (industry: string, id: string) => string;
  readonly sources: (id: string) => string;
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
  const pages = [competencies, jobs, industries, ladders, guides].flatMap((named) => named.sort(byTitle));
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
