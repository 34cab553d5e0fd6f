/** One thing of a list that is too long to stand whole on its page. */
export interface ListedThing {
  readonly title: string;
  /** Path of its page. */
  readonly url: string;
  /** A word beside the title, in which words typed are looked for too. */
  readonly note?: string;
  /** Facet → values. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The things of a long list as one file, which the list fetches when somebody narrows it. */
export interface FacetItemsFile {
  /** Names of the facets, in the order of the values of each thing. */
  readonly facets: readonly string[];
  /** Of each thing its title, its path, its values facet by facet, and what stands beside the title. */
  readonly items: readonly (readonly [
    title: string,
    url: string,
    values: readonly (readonly string[])[],
    note?: string,
  ])[];
}

/** Write the things of a list as one file. Facets that are not named are left out. */
export const facetItemsFile = (facets: readonly string[], things: readonly ListedThing[]): FacetItemsFile => ({
  facets,
  items: things.map(({ title, url, values, note }) => {
    const own = facets.map((facet) => values[facet] ?? []);
    return note === undefined ? [title, url, own] : [title, url, own, note];
  }),
});

/** Read the things of a list back. */
export const readFacetItems = ({ facets, items }: FacetItemsFile): ListedThing[] =>
  items.map(([title, url, values, note]) => ({
    title,
    url,
    ...(note !== undefined && { note }),
    values: Object.fromEntries(facets.map((facet, i) => [facet, values[i] ?? []])),
  }));
