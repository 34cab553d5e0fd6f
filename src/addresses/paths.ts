import type { MatrixOrder } from '../domain/comparison/job-matrix.ts';
import { endKey } from '../domain/ladders/lattice.ts';
import { slugged } from '../domain/slugged.ts';
import { kinds, type PagedKind } from '../schemas/kinds.ts';

/** What the list of jobs can be narrowed by; the jobs are listed by each of them on a page of its own. */
export const jobFacets = ['competency', 'zone', 'education', 'industry', 'requirement'] as const;

/** One of them. */
export type JobFacet = (typeof jobFacets)[number];

/** The pages on which a person sees where they stand, after the first, which asks. */
export const selfCheckViews = ['results', 'gap', 'plan', 'data', 'jobs', 'days', 'group', 'enter'] as const;

/** One of them. */
export type SelfCheckView = (typeof selfCheckViews)[number];

/** Write an id or a value as an anchor: `production` and the industry before it are parted by a hyphen. */
export const anchorOf = (value: string): string => value.replaceAll('/', '-');

/** The query that asks for several ids by one name; empty when there are none. */
const queryOf = (name: string, ids: readonly string[]): string =>
  ids.length > 0 ? `?${ids.map((id) => `${name}=${encodeURIComponent(id).replaceAll('%3A', ':')}`).join('&')}` : '';

/** The last part of the address of an occupation: `registered-nurses-29-1141-00`. Points would look like the end of a file’s name. */
const occupationSlug = (soc: string, title: string): string => `${slugged(title)}-${slugged(soc)}`;

/**
 * Write the paths of this site below a folder. Pure, so that scripts, which run outside of Astro, write the same paths
 * as `urls.ts` does for pages. Each ends in a slash unless it names a file.
 *
 * @param base folder that the site is deployed in, without a slash at its end: empty, or `/cairn`
 */
export function sitePaths(base: string) {
  const entry = (kind: PagedKind, id: string, ofKind = ''): string =>
    `${base}/${kinds[kind].page.replace('*', () => id).replace('+', () => ofKind)}`;
  const list = (kind: PagedKind): string => `${base}/${kinds[kind].list}`;
  const readAt = (kind: PagedKind) => (id: string) => entry(kind, id);
  const listedAt = (kind: PagedKind) => () => list(kind);
  const competency = (id: string): string => entry(id.includes('/') ? 'technical' : 'competencies', id);
  return {
    entry,
    list,
    home: (): string => `${base}/`,
    competencies: listedAt('competencies'),
    industries: listedAt('industries'),
    industry: readAt('industries'),
    sector: (industry: string, id: string): string => `${entry('industries', industry)}?sector=${id}#pyramid`,
    competency,
    behavior: (id: string): string => {
      const at = id.lastIndexOf('/');
      return `${competency(id.slice(0, at))}${id.slice(at + 1)}/`;
    },
    jobs: listedAt('jobs'),
    job: readAt('jobs'),
    papers: (job: string): string => `${entry('jobs', job)}papers/`,
    papersFile: (job: string, ending: 'docx' | 'xlsx'): string => `${base}/data/papers/${job}.${ending}`,
    schedule: (industry: string): string => `${entry('industries', industry)}schedule/`,
    // A model and a job may have one id.
    scheduleFile: (industry: string, ending: 'docx' | 'xlsx'): string =>
      `${base}/data/papers/${industry}-model-schedule.${ending}`,
    worksheets: (kind: 'industries' | 'jobs', id: string): string => `${entry(kind, id)}worksheets/`,
    worksheetsFile: (kind: 'industries' | 'jobs', id: string): string =>
      `${base}/data/worksheets/${id}-${kind === 'jobs' ? 'job' : 'model'}-worksheets.xlsx`,
    jobsBy: (facet: string, value?: string): string =>
      `${list('jobs')}by/${facet}/${value === undefined ? '' : `#${anchorOf(value)}`}`,
    matrix: (order: MatrixOrder = 'kind', rows: readonly string[] = []): string =>
      `${base}/matrix/${order === 'kind' ? '' : `${order}/`}${queryOf('rows', rows)}`,
    ladders: listedAt('ladders'),
    ladder: readAt('ladders'),
    place: (ladder: string, id: string): string => `${entry('ladders', ladder)}#place-${id}`,
    occupations: (): string => `${base}/occupations/`,
    // The code is what is stable and sought by; the words are for people. O*NET changes a title only with a new classification.
    occupation: ({ soc, title }: { readonly soc: string; readonly title: string }): string =>
      `${base}/occupations/${occupationSlug(soc, title)}/`,
    occupationsBy: (facet: string, value: string): string => `${base}/occupations/by/${facet}/${slugged(value)}/`,
    occupationItems: (): string => `${base}/occupations/items.json`,
    explore: (like: readonly string[] = []): string => `${base}/explore/${queryOf('like', like)}`,
    explorable: (): string => `${base}/explore/things.json`,
    open: (): string => `${base}/open/`,
    programs: (): string => `${base}/programs/`,
    program: (code: string): string => `${base}/programs/${slugged(code)}/`,
    credentials: listedAt('credentials'),
    credential: readAt('credentials'),
    industryCredential: (industry: string, id: string): string => `${entry('industries', industry)}#credential-${id}`,
    compare: (of: readonly string[] = []): string => `${base}/compare/${queryOf('of', of)}`,
    comparison: (one: string, other: string): string => `${base}/compare/${one}/${other}/`,
    comparables: (): string => `${base}/compare/comparables.json`,
    routes: (from?: string, to?: string): string =>
      `${base}/routes/${from && to ? `?from=${endKey(from)}&to=${endKey(to)}` : ''}`,
    routesFrom: (end: string): string => `${base}/routes/${end}/`,
    lattice: (): string => `${base}/routes/lattice.json`,
    fillWorksheets: (kind?: string, of?: string): string =>
      `${base}/worksheets/${queryOf('kind', kind === undefined ? [] : [kind])}${
        of === undefined ? '' : queryOf('of', [of]).replace('?', kind === undefined ? '?' : '&')
      }`,
    fillable: (): string => `${base}/worksheets/rows.json`,
    survey: (of?: string): string => `${base}/worksheets/survey/${queryOf('of', of === undefined ? [] : [of])}`,
    surveyAnswer: (): string => `${base}/worksheets/answer/`,
    buildModel: (): string => `${base}/build/model/`,
    buildModelFile: (name: string): string => `${base}/build/model/${name}`,
    map: (): string => `${base}/map/`,
    mapFile: (name: string): string => `${base}/map/${name}`,
    buildLadder: (): string => `${base}/build/ladder/`,
    buildLadderFile: (name: string): string => `${base}/build/ladder/${name}`,
    selfCheck: (view?: SelfCheckView, of: readonly string[] = []): string =>
      `${base}/self-check/${view ? `${view}/` : ''}${queryOf('for', of)}`,
    selfCheckFile: (name: string): string => `${base}/self-check/${name}`,
    jobCheck: (id: string): string => `${entry('jobs', id)}check/`,
    industryCheck: (id: string): string => `${entry('industries', id)}check/`,
    uses: listedAt('uses'),
    use: readAt('uses'),
    stories: listedAt('stories'),
    story: readAt('stories'),
    resources: listedAt('resources'),
    resource: (kind: string, id: string): string => entry('resources', id, kind),
    resourcesBy: (facet: string, value: string): string =>
      `${list('resources')}${facet === 'kind' ? '' : `by/${facet}/`}${slugged(value)}/`,
    resourcesNarrowed: (facet: string, value: string): string => `${list('resources')}${queryOf(facet, [value])}`,
    resourceItems: (): string => `${list('resources')}items.json`,
    guides: listedAt('guides'),
    guide: readAt('guides'),
    glossary: (id?: string): string => (id ? entry('glossary', id) : list('glossary')),
    sources: (id?: string): string => (id ? entry('sources', id) : list('sources')),
    about: (): string => `${base}/about/`,
    accessibility: (): string => `${base}/accessibility/`,
    look: (): string => `${base}/about/look/`,
    search: (query?: string): string => `${base}/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
    searchLetters: (letter?: string): string => `${base}/search/a-to-z/${letter ? `${letter}/` : ''}`,
    searchWords: (): string => `${base}/search/words/`,
    searchRecords: (): string => `${base}/search/records.json`,
    searchIndex: (): string => `${base}/pagefind/`,
    changes: (): string => `${base}/changes/`,
    changesFeed: (): string => `${base}/changes.xml`,
    modelFeed: (industry: string): string => `${base}/feeds/${industry}.xml`,
    feeds: (): string => `${base}/feeds/`,
    preview: (kind: 'industries' | 'jobs' | 'ladders', id: string): string => `${base}/previews/${kind}/${id}.png`,
    sitemap: (): string => `${base}/sitemap-index.xml`,
    robots: (): string => `${base}/robots.txt`,
    llms: (): string => `${base}/llms.txt`,
    data: (): string => `${base}/data/`,
    dataFile: (name: string): string => `${base}/data/${name}`,
    api: (file: string): string => `${base}/api/v1/${file}`,
    caseFile: (version: 'v1p0' | 'v1p1', file: string): string => `${base}/ims/case/${version}/${file}`,
    ctdl: (id: string): string => `${base}/ctdl/${id}.jsonld`,
    skos: (file: string): string => `${base}/skos/${file}`,
    rsd: (file: string): string => `${base}/rsd/${file}`,
    file: (path: string): string => `${base}/${path}`,
  } as const;
}
