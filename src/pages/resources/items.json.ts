import type { APIRoute } from 'astro';
import { facetItemsFile } from '../../payloads/facet-items.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { listResourceFacets } from '../../site/resource-facets.ts';
import { resourceUrl } from '../../site/urls.ts';

/** Every resource with what it can be found by, for the list that narrows itself. */
export const GET: APIRoute = () => {
  const { all, facets } = listResourceFacets(loadAtlas());
  return Response.json(
    facetItemsFile(
      facets.map(({ id }) => id),
      all.map(({ id, resource, values }) => ({
        title: resource.title,
        url: resourceUrl(resource.kind, id),
        note: resource.publisher,
        values,
      })),
    ),
  );
};
