import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { jobProfiles } from '../../domain/occupations/job-profiles.ts';
import { restOf } from '../../domain/occupations/needs.ts';
import type { EntryOf, Kind } from '../../domain/atlas/entries.ts';
import { findJobsByCoverage } from '../../domain/similarity/jobs-by-coverage.ts';
import { findLaddersOf, findLaddersWith } from '../../domain/ladders/ladders-with.ts';
import { interviewGuide } from '../../domain/hiring/interview-guide.ts';
import { findRungs } from '../../domain/ladders/rungs.ts';
import { findNearestJobs } from '../../domain/similarity/nearest-jobs.ts';
import { nearestPerJob } from '../../domain/policy.ts';
import { findTechnicalOverlap } from '../../domain/similarity/technical-overlap.ts';
import type { Links, Reference } from '../../schemas/api-links.ts';
import { citedBy, entriesNaming } from '../../domain/atlas/references.ts';
import { elementCode, industryCode, occupationCode } from '../code-schemes.ts';
import { jobsPerModel } from '../../domain/policy.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { identifierOf } from '../known-identifiers.ts';
import { blocksOf } from '../../domain/atlas/model-blocks.ts';
import { competencyKind, refer } from './references.ts';
import { industryOf, partKey, relationKey } from '../../domain/ledger/keys.ts';

/** Writes the links of one kind. */
type Linker<K extends Kind> = (atlas: Atlas, site: DataSite, id: string, entry: EntryOf<K>) => Links<K>;

/**
 * Gather what an entry of each kind is linked with: what it names, and what names it. Likeness and overlap are rounded to
 * three places. Each throws {UnknownIdError} for what nobody has.
 */
export const apiLinks: { readonly [K in Kind]: Linker<K> } = {
  competencies: (atlas, site, id, entry) => usedBy(atlas, site, id, entry),
  technical: (atlas, site, id, entry) => ({
    industry: refer(atlas, site, 'industries', industryOf(id)!),
    ...usedBy(atlas, site, id, entry),
    similar: findTechnicalOverlap(atlas, id).map(({ competency, overlap }) => ({
      ...refer(atlas, site, 'technical', competency),
      overlap: round(overlap),
    })),
  }),
  industries: (atlas, site, id, entry) => ({
    ...(entry.buildsOn && { buildsOn: refer(atlas, site, 'industries', entry.buildsOn) }),
    builtOn: naming(atlas, site, 'industries', id, 'industries'),
    tiers: all(
      atlas,
      site,
      'tiers',
      entry.tiers.map(({ tier }) => tier),
    ),
    competencies: [...blocksOf(atlas, id).values()].map(({ competency, title, tier, number, basis }) => ({
      ...refer(atlas, site, competencyKind(competency), competency),
      as: title,
      tier,
      number,
      basis,
      block: identifierOf(atlas, partKey('block', id, competency)),
    })),
    owns: all(
      atlas,
      site,
      'technical',
      listKind(atlas, 'technical').flatMap(([own]) => (own.startsWith(`${id}/`) ? [own] : [])),
    ),
    jobs: findJobsByCoverage(atlas, id, jobsPerModel.data).map(({ job, shared, asked }) => ({
      ...refer(atlas, site, 'jobs', job),
      shared: [...shared],
      asked,
    })),
    occupations: entry.occupations.map(({ soc, title, job, basis }) => ({
      ...occupationCode(site, soc, title),
      ...(job && { job: refer(atlas, site, 'jobs', job) }),
      basis,
    })),
    naics: entry.naics.map(({ code, title }) => industryCode(code, title)),
    ladders: all(atlas, site, 'ladders', findLaddersOf(atlas, id)),
    credentials: all(atlas, site, 'credentials', entry.credentials),
    stories: naming(atlas, site, 'industries', id, 'stories'),
    resources: naming(atlas, site, 'industries', id, 'resources'),
    sources: all(atlas, site, 'sources', entry.sources),
  }),
  jobs: (atlas, site, id, entry) => ({
    category: refer(atlas, site, 'categories', entry.category),
    competencies: entry.competencies.map(({ competency, as, importance, level }) => ({
      ...refer(atlas, site, competencyKind(competency), competency),
      as: as ?? find(atlas.allCompetencies, competency, 'competency').title,
      importance,
      level,
      asked: identifierOf(atlas, partKey('asked', id, competency)),
    })),
    interview: interviewGuide(atlas, id).topics.map(({ competency, level, levelText, questions }) => ({
      ...refer(atlas, site, competencyKind(competency), competency),
      level,
      ...(levelText && { levelText }),
      questions: [...questions],
    })),
    credentials: all(atlas, site, 'credentials', entry.credentials ?? []),
    industries: naming(atlas, site, 'jobs', id, 'industries'),
    ladders: findLaddersWith(atlas, id).map(({ ladder, places }) => ({
      ...refer(atlas, site, 'ladders', ladder),
      places: places.map((place) => identifierOf(atlas, partKey('place', ladder, place))),
    })),
    rest: restOf(find(jobProfiles(atlas), id, 'job')).map(({ competency, grade, score, match, rated, named }) => ({
      competency,
      need: grade,
      score: Math.round(score * 100) / 100,
      match,
      rated,
      named,
    })),
    rungs: findRungs(atlas, id).map(({ job, way, ladders }) => ({
      ...refer(atlas, site, 'jobs', job),
      way,
      ladders: all(atlas, site, 'ladders', ladders),
    })),
    nearest: findNearestJobs(atlas, id, nearestPerJob).map(({ job, likeness, shared, added }) => ({
      ...refer(atlas, site, 'jobs', job),
      likeness: round(likeness),
      shared: [...shared],
      added: [...added],
    })),
    occupations: entry.occupations.map(({ soc, title, match }) => ({ ...occupationCode(site, soc, title), match })),
    resources: naming(atlas, site, 'jobs', id, 'resources'),
    sources: all(atlas, site, 'sources', entry.sources),
  }),
  ladders: (atlas, site, id, { industry, places, sources }) => ({
    ...(industry && { industry: refer(atlas, site, 'industries', industry) }),
    jobs: places.flatMap(({ id: place, job }) =>
      job ? [{ ...refer(atlas, site, 'jobs', job), place: identifierOf(atlas, partKey('place', id, place)) }] : [],
    ),
    occupations: places.flatMap(({ id: place, soc }) =>
      soc ? [{ ...occupationCode(site, soc), place: identifierOf(atlas, partKey('place', id, place)) }] : [],
    ),
    credentials: all(atlas, site, 'credentials', [...new Set(places.flatMap(({ credentials }) => credentials))]),
    sources: all(atlas, site, 'sources', sources),
  }),
  guides: (atlas, site, _, { sources }) => ({ sources: all(atlas, site, 'sources', sources) }),
  uses: (atlas, site, id, { sources }) => ({
    stories: naming(atlas, site, 'uses', id, 'stories'),
    sources: all(atlas, site, 'sources', sources),
  }),
  stories: (atlas, site, _, { uses, industries, sources }) => ({
    uses: all(atlas, site, 'uses', uses),
    industries: all(atlas, site, 'industries', industries),
    sources: all(atlas, site, 'sources', sources),
  }),
  resources: (atlas, site, _, { industries, jobs, competencies, occupations, sources }) => ({
    industries: all(atlas, site, 'industries', industries),
    jobs: all(atlas, site, 'jobs', jobs),
    competencies: competencies.map((own) => refer(atlas, site, competencyKind(own), own)),
    occupations: occupations.map((soc) => occupationCode(site, soc, atlas.occupations.bySoc.get(soc)?.title)),
    sources: all(atlas, site, 'sources', sources),
  }),
  sources: (atlas, site, id) => ({
    citedBy: citedBy(atlas, id).map((citing) => refer(atlas, site, citing.kind, citing.id)),
  }),
  credentials: (atlas, site, id, { sources }) => ({
    industries: naming(atlas, site, 'credentials', id, 'industries'),
    jobs: naming(atlas, site, 'credentials', id, 'jobs'),
    ladders: naming(atlas, site, 'credentials', id, 'ladders'),
    sources: all(atlas, site, 'sources', sources),
  }),
  glossary: (atlas, site, id, { see, sources }) => ({
    see: all(atlas, site, 'glossary', see),
    seenFrom: naming(atlas, site, 'glossary', id, 'glossary'),
    sources: all(atlas, site, 'sources', sources),
  }),
  tiers: (atlas, site, id) => ({
    competencies: [...atlas.allCompetencies.values()]
      .filter(({ tier }) => tier === id)
      .map((one) => refer(atlas, site, competencyKind(one.id), one.id)),
    industries: naming(atlas, site, 'tiers', id, 'industries'),
  }),
  categories: (atlas, site, id) => ({ jobs: naming(atlas, site, 'categories', id, 'jobs') }),
};

function usedBy(
  atlas: Atlas,
  site: DataSite,
  id: string,
  { related, onet, sources }: EntryOf<'competencies' | 'technical'>,
): Links<'competencies'> {
  return {
    tier: refer(atlas, site, 'tiers', find(atlas.allCompetencies, id, 'competency').tier),
    models: (atlas.modelsWith.get(id) ?? []).map(({ industry, tier, as }) => {
      const { number, basis } = find(blocksOf(atlas, industry), id, 'block');
      const block = identifierOf(atlas, partKey('block', industry, id));
      return { ...refer(atlas, site, 'industries', industry), as, tier, number, basis, block };
    }),
    jobs: (atlas.jobsWith.get(id) ?? []).map(({ job, as, importance, level }) => ({
      ...refer(atlas, site, 'jobs', job),
      as,
      importance,
      level,
      asked: identifierOf(atlas, partKey('asked', job, id)),
    })),
    related: related.map(({ to, difference }) => ({
      ...refer(atlas, site, competencyKind(to), to),
      difference,
      relation: identifierOf(atlas, relationKey(id, to)),
    })),
    resources: naming(atlas, site, competencyKind(id), id, 'resources'),
    onet: onet.map(({ element, name }) => elementCode(site, element, name)),
    sources: all(atlas, site, 'sources', sources),
  };
}

/** Names of the entries of a kind that name an entry, by id. */
const naming = (atlas: Atlas, site: DataSite, kind: Kind, id: string, from: Kind): Reference[] =>
  all(atlas, site, from, entriesNaming(atlas, kind, id, from));

const all = (atlas: Atlas, site: DataSite, kind: Kind, ids: readonly string[]): Reference[] =>
  ids.map((id) => refer(atlas, site, kind, id));

const round = (share: number): number => Math.round(share * 1000) / 1000;
