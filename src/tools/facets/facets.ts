/** One thing in a list that can be narrowed, with its values by facet. */
export interface FacetItem {
  readonly id: string;
  /** Facet → values: `{ cluster: ['workplace'], industry: ['automation'] }`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Text that a word typed in is looked for in, lower case. */
  readonly text: string;
}

/** What a reader chose: facet → values. Values of one facet add up, facets narrow each other. */
export interface Choice {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Words typed, or empty. */
  readonly words: string;
}

/** What is left of a list after a choice. */
export interface Narrowed {
  readonly shown: ReadonlySet<string>;
  /** Facet → value → how many would be shown if it were chosen in its facet, the other facets staying as they are. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Narrow a list by a choice, and count what each value would give. */
export function narrow(items: readonly FacetItem[], choice: Choice): Narrowed {
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (item: FacetItem, without?: string) =>
    words.every((word) => item.text.includes(word)) &&
    Object.entries(choice.facets).every(
      ([facet, chosen]) =>
        facet === without || chosen.length === 0 || chosen.some((value) => item.values[facet]?.includes(value)),
    );
  const counts: Record<string, Record<string, number>> = {};
  for (const item of items) {
    for (const [facet, values] of Object.entries(item.values)) {
      const countOf = (counts[facet] ??= {});
      for (const value of values) countOf[value] = (countOf[value] ?? 0) + (fits(item, facet) ? 1 : 0);
    }
  }
  return { shown: new Set(items.filter((item) => fits(item)).map(({ id }) => id)), counts };
}

/** Read a choice from the query of an address. Facets that the list does not have are passed over. */
export function choiceFrom(query: string, facets: readonly string[]): Choice {
  const params = new URLSearchParams(query);
  return {
    facets: Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)])),
    words: params.get('words') ?? '',
  };
}

/** Write a choice as the query of an address: empty when nothing is chosen. */
export function queryOf({ facets, words }: Choice): string {
  const params = new URLSearchParams();
  for (const [facet, values] of Object.entries(facets)) for (const value of values) params.append(facet, value);
  if (words) params.set('words', words);
  const query = params.toString();
  return query && `?${query}`;
}
