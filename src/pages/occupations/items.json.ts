import type { APIRoute } from 'astro';
import { facetItemsFile } from '../../payloads/facet-items.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { listOccupationFacets } from '../../site/occupation-facets.ts';
import { occupationUrl } from '../../site/urls.ts';

/** Every occupation with what it can be found by, for the list that narrows itself. */
export const GET: APIRoute = () => {
  const { all, boxes } = listOccupationFacets(loadAtlas());
  return Response.json(
    facetItemsFile(
      boxes.map(({ id }) => id),
      all.map(({ occupation, values }) => ({ title: occupation.title, url: occupationUrl(occupation), values })),
    ),
  );
};
