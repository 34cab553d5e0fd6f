import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { changedOn } from '../../domain/ledger/dates.ts';
import type { EntryOf, Kind } from '../../domain/atlas/entries.ts';
import { entryKey, industryOf } from '../../domain/ledger/keys.ts';
import { findLaddersWith } from '../../domain/ladders/ladders-with.ts';
import type { Facets } from '../../schemas/api-facets.ts';
import type { ListFile } from '../../schemas/api.ts';
import { citedBy, entriesNaming } from '../../domain/atlas/references.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { kinds } from '../../schemas/kinds.ts';
import { refer } from './references.ts';

/** Writes what the list of one kind tells of an entry for narrowing it. */
type Teller<K extends Kind> = (atlas: Atlas, id: string, entry: EntryOf<K>) => Facets<K>;

const facets: { readonly [K in Kind]: Teller<K> } = {
  competencies: (atlas, id, { cluster, levels }) => ({
    cluster,
    ...usedBy(atlas, id),
    levels: levels !== undefined,
  }),
  technical: (atlas, id, { basis }) => {
    const { sector } = find(atlas.allCompetencies, id, 'competency');
    return { industry: industryOf(id)!, ...(sector && { sector }), ...usedBy(atlas, id), basis };
  },
  industries: (_, __, { kind, family, buildsOn, naics, tiers, published, reviewed }) => ({
    type: kind,
    family,
    ...(buildsOn && { buildsOn }),
    naics: naics.map(({ code }) => code),
    blocks: tiers.reduce((sum, { blocks }) => sum + blocks.length, 0),
    ...(published && { published }),
    reviewed,
  }),
  jobs: (atlas, id, { category, jobZone, education, occupations, competencies }) => ({
    category,
    jobZone,
    education: education.label,
    occupations: occupations.map(({ soc }) => soc),
    competencies: competencies.map(({ competency }) => competency),
    ladders: findLaddersWith(atlas, id).map(({ ladder }) => ladder),
  }),
  ladders: (_, __, { field, industry, places, steps }) => ({
    field,
    ...(industry && { industry }),
    jobs: [...new Set(places.flatMap(({ job }) => job ?? []))],
    places: places.length,
    steps: steps.length,
  }),
  guides: (_, __, { order, reviewed }) => ({ order, reviewed }),
  uses: (_, __, { order, worksheet, reviewed }) => ({ order, ...(worksheet && { worksheet }), reviewed }),
  stories: (_, __, { date, industries, uses }) => ({ date, industries, uses }),
  resources: (_, __, { kind, publisher, state, industries, jobs, competencies, occupations }) => ({
    type: kind,
    publisher,
    ...(state && { state }),
    industries,
    jobs,
    competencies,
    occupations,
  }),
  sources: (atlas, id, { publisher, year, license }) => ({
    publisher,
    ...(year !== undefined && { year }),
    license,
    licence: license,
    citedBy: citedBy(atlas, id).length,
  }),
  credentials: (atlas, id, { kind, issuer }) => ({
    type: kind,
    issuer,
    industries: [...entriesNaming(atlas, 'credentials', id, 'industries')],
    ladders: [...entriesNaming(atlas, 'credentials', id, 'ladders')],
  }),
  glossary: (_, __, { see }) => ({ see }),
  tiers: (atlas, id, { order, number, part }) => ({
    order,
    number,
    part,
    competencies: [...atlas.allCompetencies.values()].filter(({ tier }) => tier === id).length,
  }),
  categories: (atlas, id, { order }) => ({
    order,
    jobs: [...atlas.jobs.values()].filter(({ category }) => category === id).length,
  }),
};

/** The fields in which entries of some kinds say who or what they are. */
interface Said {
  readonly aliases?: readonly string[];
  readonly definition?: string;
  readonly summary?: string;
  readonly use?: string;
}

/** The list of a kind in the API: `jobs.json`. */
export const listPath = (kind: Kind): string => `${kind}.json`;

/** The JSON Schema of a kind’s entries, or of its list. */
export const schemaPath = (name: string): string => `schema/${name}.json`;

/** Write the list of a kind: each entry with its names, addresses and what one would narrow the list by. */
export function apiList<K extends Kind>(atlas: Atlas, site: DataSite, kind: K): ListFile<K> {
  const entries = listKind(atlas, kind);
  const tell = facets[kind] as Teller<K>;
  return {
    kind,
    title: kinds[kind].title,
    description: kinds[kind].description,
    url: site.api(listPath(kind)),
    schema: site.api(schemaPath(`${kind}-list`)),
    license: site.license.url,
    licence: site.license.url,
    count: entries.length,
    items: entries.map(([id, entry]) => {
      const { kind: _, ...named } = refer(atlas, site, kind, id);
      const said = entry as Said;
      const summary = said.definition ?? said.summary ?? said.use;
      return {
        ...named,
        ...(said.aliases && { aliases: said.aliases }),
        ...(summary !== undefined && { summary: summary.trim() }),
        changed: changedOn(atlas, entryKey(kind, id)),
        facets: tell(atlas, id, entry),
      };
    }),
  } as ListFile<K>;
}

function usedBy(atlas: Atlas, id: string): Omit<Facets<'competencies'>, 'cluster' | 'levels'> {
  const { tier, tierNumber } = find(atlas.allCompetencies, id, 'competency');
  return {
    tier,
    tierNumber,
    behaviors: atlas.behaviorsOf.get(id)?.length ?? 0,
    models: atlas.modelsWith.get(id)?.length ?? 0,
    jobs: atlas.jobsWith.get(id)?.length ?? 0,
  };
}
