import * as messages from '#messages/facets.ts';
import { mount, parseJson } from '../page-data.ts';
import { startWhenAsked } from './long-list.ts';
import { type Choice, choiceFrom, type Chosen, type FacetItem, narrow, type Narrowed, queryOf } from './facets.ts';

/** Tells the document that a list was narrowed and the address says how, for tools that draw more of it. */
export const narrowedEvent = 'list-narrowed';

/**
 * Make a list on the page narrow itself by boxes. Needs in the page: a place `[data-facets]` with boxes named after
 * facets, each beside its title, `[data-facet-single]` around those of a facet in which two values mean either, a field
 * named `words` and a button `[data-facets-clear]` that is there while something is chosen, items `[data-facet-item]` with their values as JSON, groups
 * `[data-facet-group]` that hide when all in them do and may say in `[data-facet-count]` how many are left, a place `[data-facet-status]` to say how many are left, and a link
 * to the search in `[data-facet-search]`, which takes the words along. Things with a part of what was chosen are named
 * after the last group. A list that is too long for its page names in `[data-facet-items]` the file of its things, which come into
 * `[data-facet-list]` as soon as somebody turns to the boxes or the address says how to narrow it. Each box and “show all” is a step of the browser’s history; words are none.
 */
export function startFacets(): void {
  mount('data-facets', (place, things) => {
    const { facetItems } = place.dataset;
    if (facetItems === undefined) startList(place, things);
    else startWhenAsked(place, facetItems, (chosen) => startList(place, things, chosen));
  });
}

/**
 * @param things what the list holds, in the plural
 * @param chosen whether something was chosen before the list was there; the address then follows it, and not it the address
 */
function startList(place: HTMLElement, things: string, chosen = false): void {
  const status = place.querySelector<HTMLElement>('[data-facet-status]')!;
  const clear = place.querySelector<HTMLElement>('[data-facets-clear]');
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const facets = [...new Set(boxes.map(({ name }) => name))];
  const single = new Set(boxes.filter((box) => box.closest('[data-facet-single]')).map(({ name }) => name));
  const shape = Object.fromEntries(facets.map((name) => [name, 'array' as const]));
  const elements = new Map<string, HTMLElement>();
  const items: FacetItem[] = [...document.querySelectorAll<HTMLElement>('[data-facet-item]')].map((element, i) => {
    elements.set(String(i), element);
    return {
      id: String(i),
      values: parseJson<FacetItem['values']>(element.dataset.facetItem!, shape, 'data-facet-item'),
      text: `${element.textContent.trim()} ${element.dataset.facetWords ?? ''}`.toLowerCase(),
    };
  });
  const groups = [...document.querySelectorAll<HTMLElement>('[data-facet-group]')];
  const field = place.querySelector<HTMLInputElement>('input[name="words"]');
  const elsewhere = place.querySelector<HTMLElement>('[data-facet-search]');
  const wholeSite = elsewhere?.querySelector('a');
  const near = document.createElement('section');

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
  const titleOf = ({ facet, value }: Chosen) =>
    boxes.find((box) => box.name === facet && box.value === value)!.nextSibling!.textContent!.trim();
  const showPartly = ({ partly, wished }: Narrowed) => {
    near.remove();
    if (partly.length === 0) return;
    const heading = document.createElement('h2');
    heading.textContent = messages.formatPartly(partly.length, things);
    const list = document.createElement('ul');
    list.className = 'plain columns-of-names noted';
    for (const { id, met } of partly) {
      const line = document.createElement('li');
      const told = document.createElement('small');
      told.textContent = messages.formatMet(met.map(titleOf), wished);
      line.append(elements.get(id)!.querySelector('a')!.cloneNode(true), ' ', told);
      list.append(line);
    }
    near.className = 'partly';
    near.replaceChildren(heading, list);
    groups.at(-1)?.after(near);
  };
  const show = (choice: Choice) => {
    const narrowed = narrow(items, choice, single);
    const { shown, counts, partly } = narrowed;
    for (const [id, element] of elements) element.hidden = !shown.has(id);
    for (const group of groups) {
      const count = group.querySelectorAll('[data-facet-item]:not([hidden])').length;
      group.hidden = count === 0;
      const told = group.querySelector('[data-facet-count]');
      if (told) told.textContent = String(count);
    }
    for (const box of boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const told = box.parentElement?.querySelector('[data-count]');
      if (told) told.textContent = String(count);
      box.parentElement?.toggleAttribute('data-empty', count === 0 && !box.checked);
    }
    for (const facet of place.querySelectorAll('details')) {
      const chosen = facet.querySelectorAll(':checked').length;
      const told = facet.querySelector('[data-facet-chosen]');
      if (told) told.textContent = chosen > 0 ? ` · ${chosen}` : '';
    }
    if (elsewhere && wholeSite) {
      elsewhere.hidden = choice.words === '';
      wholeSite.search = choice.words && `?q=${encodeURIComponent(choice.words)}`;
      wholeSite.textContent = messages.elsewhere[shown.size === 0 ? 'none' : 'some'];
    }
    showPartly(narrowed);
    if (clear) clear.hidden = queryOf(choice) === '';
    const left = messages.formatLeft(shown.size, items.length, things, partly.length);
    // Written only when it differs, as writing it again would have it read out again.
    if (status.textContent !== left) status.textContent = left;
    document.dispatchEvent(new Event(narrowedEvent));
  };

  const follow = () => {
    write(choiceFrom(location.search, facets));
    show(read());
  };
  place.addEventListener('input', ({ target }) => {
    const choice = read();
    const address = `${location.pathname}${queryOf(choice)}${location.hash}`;
    if (target === field) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    show(choice);
  });
  clear?.addEventListener('click', () => {
    write({ facets: {}, words: '' });
    if (location.search) history.pushState(null, '', location.pathname);
    // The button goes away, so the focus moves on to what came of it.
    status.focus();
    show(read());
  });
  addEventListener('popstate', follow);
  if (chosen) {
    history.replaceState(null, '', `${location.pathname}${queryOf(read())}${location.hash}`);
    show(read());
  } else follow();
}
