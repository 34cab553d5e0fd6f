import { type ComponentChild, render } from 'preact';
import { labels } from '#messages/live-worksheets.ts';
import type { Fillables } from '../../payloads/fillable.ts';
import { mount, parseJson } from '../page-data.ts';
import { addressesShape, loadFillables, type SheetAddresses } from './load-fillables.ts';

/**
 * Put a tool into its place on the page, once what it reads is there; where that fails, it can be tried again.
 *
 * @param mark attribute of the place, which holds the addresses
 * @param draw gives the tool
 */
export function startPage(
  mark: string,
  draw: (addresses: SheetAddresses, fillables: Fillables) => ComponentChild,
): void {
  const show = async (place: HTMLElement, addresses: SheetAddresses): Promise<void> => {
    try {
      render(draw(addresses, await loadFillables(addresses.rows)), place);
    } catch {
      render(
        <p class="note">
          {labels.notLoaded}{' '}
          <button class="aid" type="button" onClick={() => void show(place, addresses)}>
            {labels.tryAgain}
          </button>
        </p>,
        place,
      );
    }
    place.dataset['ready'] = '';
  };
  mount(mark, (place, text) => void show(place, parseJson(text, addressesShape, mark)));
}
