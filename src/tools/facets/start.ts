import * as messages from '#messages/facets.ts';
import { mount, parseJson } from '../page-data.ts';
import { type Choice, choiceFrom, type FacetItem, narrow, queryOf } from './facets.ts';

/**
 * Make a list on the page narrow itself by boxes. Needs in the page: a place `[data-facets]` with boxes named after
 * facets, a field named `words` and a button `[data-facets-clear]`, items `[data-facet-item]` with their values as JSON, groups
 * `[data-facet-group]` that hide when all in them do, a place `[data-facet-status]` to say how many are left, and a link
 * to the search in `[data-facet-search]`, which takes the words along.
 */
export function startFacets(): void {
  mount('data-facets', startList);
}

/** @param things what the list holds, in the plural */
function startList(place: HTMLElement, things: string): void {
  const status = place.querySelector('[data-facet-status]')!;
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const facets = [...new Set(boxes.map(({ name }) => name))];
  const shape = Object.fromEntries(facets.map((name) => [name, 'array' as const]));
  const elements = new Map<string, HTMLElement>();
  const items: FacetItem[] = [...document.querySelectorAll<HTMLElement>('[data-facet-item]')].map((element, i) => {
    elements.set(String(i), element);
    return {
      id: String(i),
      values: parseJson<FacetItem['values']>(element.dataset.facetItem!, shape, 'data-facet-item'),
      text: `${element.textContent} ${element.dataset.facetWords ?? ''}`.toLowerCase(),
    };
  });
  const field = place.querySelector<HTMLInputElement>('input[name="words"]');
  const elsewhere = place.querySelector<HTMLElement>('[data-facet-search]');
  const wholeSite = elsewhere?.querySelector('a');

  const read = (): Choice => ({
    facets: Object.fromEntries(
      facets.map((facet) => [
        facet,
        boxes.filter((box) => box.name === facet && box.checked).map(({ value }) => value),
      ]),
    ),
    words: field?.value.trim() ?? '',
  });
  const write = (choice: Choice) => {
    for (const box of boxes) box.checked = choice.facets[box.name]?.includes(box.value) ?? false;
    if (field) field.value = choice.words;
  };
  const show = (choice: Choice) => {
    const { shown, counts } = narrow(items, choice);
    for (const [id, element] of elements) element.hidden = !shown.has(id);
    for (const group of document.querySelectorAll<HTMLElement>('[data-facet-group]')) {
      group.hidden = group.querySelector('[data-facet-item]:not([hidden])') === null;
    }
    for (const box of boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const told = box.parentElement?.querySelector('[data-count]');
      if (told) told.textContent = String(count);
      box.parentElement?.toggleAttribute('data-empty', count === 0 && !box.checked);
    }
    if (elsewhere && wholeSite) {
      elsewhere.hidden = choice.words === '';
      wholeSite.search = choice.words && `?q=${encodeURIComponent(choice.words)}`;
    }
    status.textContent = messages.formatLeft(shown.size, items.length, things);
  };

  const address = () => choiceFrom(location.search, facets);
  place.addEventListener('input', () => {
    const choice = read();
    show(choice);
    history.replaceState(null, '', `${location.pathname}${queryOf(choice)}${location.hash}`);
  });
  place.querySelector('[data-facets-clear]')?.addEventListener('click', () => {
    write({ facets: {}, words: '' });
    show(read());
    history.replaceState(null, '', location.pathname);
  });
  addEventListener('popstate', () => {
    write(address());
    show(read());
  });
  write(address());
  show(read());
}
