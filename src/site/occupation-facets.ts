import type { Atlas } from '../domain/atlas/atlas.ts';
import type { Occupation } from '../domain/atlas/entries.ts';
import { socPlaceOf } from '../domain/atlas/soc.ts';
import { derive } from '../domain/derive.ts';
import { byTitle } from '../domain/look-up.ts';
import type { TableWithEdition } from '../domain/occupations/editions.ts';
import { occupationFamilies } from '../domain/occupations/families.ts';
import { answersOf } from '../domain/exploring/answers.ts';
import { statementIds } from '../domain/exploring/statements.ts';
import { findNeeds } from '../domain/occupations/occupation-needs.ts';
import { outlookOf, outlooks } from '../domain/occupations/outlook.ts';
import { payBandOf, rangeOf } from '../domain/occupations/pay.ts';
import { leastSectorShare, neededPerOccupation, payBands } from '../domain/occupations/limits.ts';
import { capital } from '#messages/capital.ts';
import * as jobZones from '#messages/job-zones.ts';
import * as occupations from '#messages/occupations.ts';
import { statements } from '#messages/statements.ts';
import { type Facet, facet } from './facet-lists.ts';

/** What the list of occupations can be narrowed by; each value has a page of its own with those that have it. */
export const occupationFacetIds = [
  'family',
  'interest',
  'education',
  'zone',
  'pay',
  'outlook',
  'sector',
  'competency',
  'suits',
  'letter',
] as const;

/** One of them. */
export type OccupationFacet = (typeof occupationFacetIds)[number];

/** The tables that each facet is from. */
export const facetTables: Readonly<Record<OccupationFacet, readonly TableWithEdition[]>> = {
  family: ['occupations'],
  interest: ['interests'],
  education: ['projections'],
  zone: ['occupations'],
  pay: ['wages'],
  outlook: ['projections'],
  sector: ['sectors'],
  competency: ['importance'],
  suits: ['interests', 'importance', 'occupations', 'projections', 'wages'],
  letter: ['occupations'],
};

/** Levels of education as the Bureau of Labor Statistics names them, from the least to the most. */
const entryLevels = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
] as const;

/** Say by what an occupation can be found. What is not known of it is left out, and never guessed. */
function occupationFacets(atlas: Atlas, occupation: Occupation): Readonly<Record<OccupationFacet, readonly string[]>> {
  const { soc, interests, projection, zone, wages, sectors } = occupation;
  const needs = findNeeds(atlas, soc);
  const band = payBandOf(wages && rangeOf(wages));
  const outlook = outlookOf(atlas.occupations, occupation);
  const answers = answersOf(atlas, occupation);
  return {
    letter: [letterOf(occupation)],
    family: [socPlaceOf(atlas.soc, soc)!.major.code],
    interest: interests ? [...interests.high] : [],
    education: projection?.education ? [projection.education] : [],
    zone: zone === null ? [] : [String(zone)],
    pay: band === null ? [] : [String(band)],
    outlook: outlook === null ? [] : [outlook],
    sector: sectors.filter(({ share }) => share >= leastSectorShare).map(({ naics }) => naics),
    suits: statementIds.filter((id) => (answers[id] ?? 0) > 0),
    competency:
      needs?.basis === 'own' ? needs.competencies.slice(0, neededPerOccupation.competencies).map(({ id }) => id) : [],
  };
}

/** The letter that an occupation stands under: `a`. */
const letterOf = ({ title }: Occupation): string => title.charAt(0).toLowerCase();

/** Facets of which an occupation has one value, as a rule: two values mean either. */
const single: ReadonlySet<OccupationFacet> = new Set(['family', 'education', 'zone', 'pay', 'outlook', 'letter']);

/**
 * The facets of the list of occupations, with counts over all of it, and all occupations by title with their values. `boxes` are
 * those to choose from: letters are for leafing alone, and statements stand on the page that asks what suits a person.
 */
export const listOccupationFacets = derive((atlas: Atlas) => {
  const all = [...atlas.occupations.bySoc.values()]
    .map((occupation) => ({ occupation, values: occupationFacets(atlas, occupation) }))
    .sort((a, b) => byTitle(a.occupation, b.occupation));
  const sectors = new Map(
    all.flatMap(({ occupation }) => occupation.sectors.map(({ naics, title }) => [naics, title])),
  );
  const competencies = [...atlas.competencies].map(([id, { title }]) => ({ id, title })).sort(byTitle);
  const names: Readonly<Record<OccupationFacet, readonly (readonly [value: string, title: string])[]>> = {
    family: occupationFamilies(atlas).map(({ code, title }) => [code, title]),
    interest: Object.entries(occupations.interests).map(([letter, { title }]) => [letter, title]),
    education: entryLevels.map((level) => [level, capital(occupations.formatBls(level)!)]),
    zone: jobZones.zoneNumbers.map((zone) => [String(zone), jobZones.formatZoneChoice(zone)]),
    pay: [...payBands, undefined].map((end, i) => [String(i), occupations.formatBand(payBands[i - 1], end)]),
    outlook: outlooks.map((outlook) => [outlook, occupations.outlookTitles[outlook]]),
    sector: [...sectors].sort(([, a], [, b]) => a.localeCompare(b, 'en')),
    letter: [...new Set(all.map(({ occupation }) => letterOf(occupation)))].map((letter) => [
      letter,
      letter.toUpperCase(),
    ]),
    competency: competencies.map(({ id, title }) => [id, title]),
    suits: statementIds.map((id) => [id, statements[id].name]),
  };
  const values = all.map((one) => one.values);
  const facets = occupationFacetIds.map((id): Facet =>
    facet(id, occupations.facetTitles[id], names[id], values, { single: single.has(id) }),
  );
  return { all, facets, boxes: facets.filter(({ id }) => id !== 'letter' && id !== 'suits') };
});
