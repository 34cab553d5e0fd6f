import type { Atlas } from '../domain/atlas/atlas.ts';
import type { Occupation } from '../domain/atlas/entries.ts';
import { resourcesFor } from '../domain/atlas/resources-for.ts';
import { findOccupationUses } from '../domain/occupations/occupation-uses.ts';
import { technologiesOf } from '../domain/occupations/technologies.ts';

/** The sections of the page of an occupation that it has, with their ids in the page. */
export function occupationSections(
  atlas: Atlas,
  { soc, interests, importance, related }: Occupation,
): { readonly id: string; readonly title: string }[] {
  const { jobs, industries, places } = findOccupationUses(atlas, soc);
  const { telling, everywhere } = technologiesOf(atlas, soc);
  return [
    { id: 'asks', title: 'What it asks', there: true },
    { id: 'pay', title: 'Pay', there: true },
    { id: 'openings', title: 'Openings', there: true },
    { id: 'ways-in', title: 'How people get in', there: true },
    { id: 'interests', title: 'Whom it suits', there: interests !== null },
    { id: 'technology', title: 'Software', there: telling.length + everywhere.length > 0 },
    { id: 'nearest', title: 'Nearest occupations', there: importance !== null || related.length > 0 },
    { id: 'here', title: 'On this site', there: jobs.length + industries.length + places.length > 0 },
    { id: 'resources', title: 'Resources', there: resourcesFor(atlas, { kind: 'occupation', soc }).length > 0 },
    { id: 'reference', title: 'Where this is from', there: true },
  ]
    .filter(({ there }) => there)
    .map(({ id, title }) => ({ id, title }));
}
