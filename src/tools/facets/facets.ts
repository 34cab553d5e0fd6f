/** One thing in a list that can be narrowed, with its values by facet. */
export interface FacetItem {
  readonly id: string;
  /** Facet → values: `{ cluster: ['workplace'], industry: ['automation'] }`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Text that a word typed in is looked for in, lower case. */
  readonly text: string;
}

/** What a reader chose: facet → values. */
export interface Choice {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Words typed, or empty. */
  readonly words: string;
}

/** One value that was chosen. */
export interface Chosen {
  readonly facet: string;
  readonly value: string;
}

/** What is left of a list after a choice. */
export interface Narrowed {
  readonly shown: ReadonlySet<string>;
  /** Things that have some of the values of which a thing can have several, but not all: those with most first, then by text. */
  readonly partly: readonly { readonly id: string; readonly met: readonly Chosen[] }[];
  /** Number of values chosen of which a thing can have several. */
  readonly wished: number;
  /**
   * Facet → value → how many would be shown with it: in addition to what is chosen, or, in a facet of one value a thing,
   * in the place of what is chosen there.
   */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Narrow a list by a choice, and count what each value would give.
 *
 * @param single facets in which a thing has one value, as a rule: two values of such a facet mean either, two of another both
 */
export function narrow(items: readonly FacetItem[], choice: Choice, single: ReadonlySet<string>): Narrowed {
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (item: FacetItem, { facet, value }: Chosen) => item.values[facet]?.includes(value) ?? false;
  const chosen = Object.entries(choice.facets).map(([facet, values]) => values.map((value) => ({ facet, value })));
  const either = chosen.filter((all) => all.length > 0 && single.has(all[0]!.facet));
  const wishes = chosen.flat().filter(({ facet }) => !single.has(facet));
  const admits = (item: FacetItem, without?: string) =>
    words.every((word) => item.text.includes(word)) &&
    either.every((all) => all[0]!.facet === without || all.some((one) => has(item, one)));
  const counts: Record<string, Record<string, number>> = {};
  const shown = new Set<string>();
  const partly: { id: string; met: Chosen[]; text: string }[] = [];
  for (const item of items) {
    const met = wishes.filter((one) => has(item, one));
    const meetsAll = met.length === wishes.length;
    for (const [facet, values] of Object.entries(item.values)) {
      const countOf = (counts[facet] ??= {});
      const counted = meetsAll && admits(item, facet);
      for (const value of values) countOf[value] = (countOf[value] ?? 0) + (counted ? 1 : 0);
    }
    if (!admits(item)) continue;
    if (meetsAll) shown.add(item.id);
    else if (met.length > 0) partly.push({ id: item.id, met, text: item.text });
  }
  partly.sort((a, b) => b.met.length - a.met.length || a.text.localeCompare(b.text, 'en'));
  return { shown, partly: partly.map(({ id, met }) => ({ id, met })), wished: wishes.length, counts };
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
