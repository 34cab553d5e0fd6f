import type { Atlas } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import { facetTitles } from '#messages/uses.ts';
import { type Facet, facet } from './facet-lists.ts';

/** The facets of the list of stories, and all stories with their values, the latest first. */
export function listStoryFacets(atlas: Atlas) {
  const all = [...atlas.stories]
    .map(([id, story]) => ({ id, story, values: { use: story.uses, industry: story.industries } }))
    .sort((a, b) => (a.story.date === b.story.date ? byTitle(a.story, b.story) : a.story.date < b.story.date ? 1 : -1));
  const uses = [...atlas.uses].sort(([, a], [, b]) => a.order - b.order);
  const industries = [...atlas.industries].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
  const values = all.map((one) => one.values);
  const facets: Facet[] = [
    facet(
      'use',
      facetTitles.use,
      uses.map(([id, { title }]) => [id, title] as const),
      values,
    ),
    facet(
      'industry',
      facetTitles.industry,
      industries.map(([id, { name }]) => [id, name] as const),
      values,
    ),
  ];
  return { all, facets: facets.filter((one) => one.values.length > 0) };
}
