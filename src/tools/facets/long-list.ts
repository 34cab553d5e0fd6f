import { type FacetItemsFile, readFacetItems } from '../../payloads/facet-items.ts';
import * as messages from '#messages/facets.ts';
import { readJson } from '../page-data.ts';

/**
 * Fetch the things of a long list when somebody turns to its boxes, or at once when the address says how to narrow it. When
 * they cannot be had, the page says so, and the next try fetches them again.
 *
 * @param place where the boxes are
 * @param address of the file of things
 * @param start starts the list; told whether something was chosen meanwhile
 */
export function startWhenAsked(place: HTMLElement, address: string, start: (chosen: boolean) => void): void {
  const signs = ['pointerdown', 'focusin', 'input'] as const;
  const ask = () => {
    for (const sign of signs) place.removeEventListener(sign, ask);
    void bring();
  };
  const bring = async () => {
    try {
      const file = await readJson<FacetItemsFile>(address, { facets: 'array', items: 'array' });
      fillList(file);
      start(
        place.querySelector(':checked') !== null ||
          (place.querySelector<HTMLInputElement>('[name="words"]')?.value ?? '') !== '',
      );
    } catch {
      place.querySelector('[data-facet-status]')!.textContent = messages.noList;
      listen();
    }
  };
  const listen = () => {
    for (const sign of signs) place.addEventListener(sign, ask);
  };
  if (location.search) ask();
  else listen();
}

function fillList(file: FacetItemsFile): void {
  const list = document.querySelector('[data-facet-list]')!;
  list.replaceChildren(
    ...readFacetItems(file).map(({ title, url, values, note }) => {
      const [line, link] = [document.createElement('li'), document.createElement('a')];
      line.dataset.facetItem = JSON.stringify(values);
      link.href = url;
      link.textContent = title;
      line.append(link);
      if (note !== undefined) {
        const beside = document.createElement('small');
        beside.textContent = note;
        line.append(' ', beside);
      }
      return line;
    }),
  );
}
