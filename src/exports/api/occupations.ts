import type { Atlas } from '../../domain/atlas/atlas.ts';
import type { Occupation } from '../../domain/atlas/entries.ts';
import { type OccupationFamily, occupationFamilies } from '../../domain/occupations/families.ts';
import { findNeeds } from '../../domain/occupations/occupation-needs.ts';
import { payOf } from '../../domain/occupations/pay.ts';
import { occupationProfiles, type Score } from '../../domain/occupations/profiles.ts';
import { technologiesOf } from '../../domain/occupations/technologies.ts';
import type { OccupationFamilyFile, OccupationListFile } from '../../schemas/api-occupations.ts';
import type { DataSite } from '../data-file.ts';

/** The list of families in the API. */
export const occupationListPath = 'occupations.json';

/** The file of one family of occupations in the API: `occupations/29-0000.json`. */
export const occupationFamilyPath = (code: string): string => `occupations/${code}.json`;

const description =
  'Every occupation of O*NET with what it asks, pays and leads to, in one file a family. Codes are those of O*NET-SOC 2019.';

/** Write the list of families of occupations, with where the facts are from. */
export function occupationList(atlas: Atlas, site: DataSite): OccupationListFile {
  return {
    ...frame(atlas, site, occupationListPath, 'occupations'),
    title: 'Occupations',
    count: atlas.occupations.bySoc.size,
    families: occupationFamilies(atlas).map(({ code, title, occupations }) => ({
      code,
      title,
      count: occupations.length,
      list: site.api(occupationFamilyPath(code)),
    })),
  };
}

/** List a file for each family of occupations: 1,016 single files would be a twentieth of what hosts take. */
export const occupationFamilyFiles = (
  atlas: Atlas,
  site: DataSite,
): { readonly path: string; readonly make: () => OccupationFamilyFile }[] =>
  occupationFamilies(atlas).map((family) => ({
    path: occupationFamilyPath(family.code),
    make: () => familyFile(atlas, site, family),
  }));

function familyFile(
  atlas: Atlas,
  site: DataSite,
  { code, title, occupations }: OccupationFamily,
): OccupationFamilyFile {
  return {
    ...frame(atlas, site, occupationFamilyPath(code), 'occupations-family'),
    title: `Occupations: ${title}`,
    family: { code, title },
    occupations: occupations.toSorted((a, b) => (a.soc < b.soc ? -1 : 1)).map((one) => occupationOf(atlas, site, one)),
  };
}

function frame(atlas: Atlas, site: DataSite, path: string, schema: string) {
  return {
    kind: 'occupations' as const,
    description,
    url: site.api(path),
    schema: site.api(`schema/${schema}.json`),
    license: site.license.url,
    editions: Object.entries(atlas.occupations.editions ?? {}).map(([table, edition]) => ({ table, ...edition })),
  };
}

function occupationOf(atlas: Atlas, site: DataSite, one: Occupation): OccupationFamilyFile['occupations'][number] {
  const { soc, title, zone, interests, education, projection } = one;
  const pay = payOf(atlas.occupations, one);
  const profile = occupationProfiles(atlas).get(soc);
  const needs = profile ? null : findNeeds(atlas, soc);
  return {
    code: soc,
    title,
    page: site.occupation(one),
    onet: site.onetOccupation(soc),
    titles: one.titles.map((called) => called.title),
    ...(zone !== null && { jobZone: zone }),
    ...(interests && {
      interests: {
        highest: interests.high,
        scores: Object.fromEntries([...'RIASEC'].map((letter, i) => [letter, interests.scores[i]!])) as Record<
          'R' | 'I' | 'A' | 'S' | 'E' | 'C',
          number
        >,
      },
    }),
    ...(education && {
      education: {
        by: education.by === 'I' ? ('workers' as const) : ('experts' as const),
        ...(!education.imprecise && { shares: [...education.shares] }),
      },
    }),
    ...(projection?.education && {
      usualEntry: {
        education: projection.education,
        ...(projection.experience && { experience: projection.experience }),
        ...(projection.training && { training: projection.training }),
      },
    }),
    ...(pay && {
      pay: {
        per: pay.per,
        percentile10: pay.low,
        ...(pay.quarter !== null && { percentile25: pay.quarter }),
        median: pay.median,
        ...(pay.threeQuarters !== null && { percentile75: pay.threeQuarters }),
        percentile90: pay.high,
        ...(pay.hour !== null && { hourlyMedian: pay.hour }),
        of: pay.title,
        sharedWith: [...pay.others],
      },
    }),
    ...(projection && {
      outlook: {
        employment: projection.now,
        employmentThen: projection.then,
        change: projection.change,
        ...(projection.openings !== null && { openings: projection.openings }),
        of: projection.title,
      },
    }),
    sectors: one.sectors.map(({ naics, title: name, share }) => ({ naics, title: name, share })),
    technologies: [...technologiesOf(atlas, soc).telling, ...technologiesOf(atlas, soc).everywhere],
    programs: [...one.programs],
    ...(profile && { competencies: scoresOf(profile.competencies), knowledge: scoresOf(profile.knowledge) }),
    ...(needs && needs.basis !== 'own' && { standIns: { basis: needs.basis, codes: [...needs.from] } }),
  };
}

const scoresOf = (scores: ReadonlyMap<string, Score>) =>
  [...scores].map(([id, { score, rated, named }]) => ({ id, score: Math.round(score * 100) / 100, rated, named }));
