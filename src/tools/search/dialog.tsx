import type { WordsIndex } from '../../payloads/search-files.ts';
import { forgetScroll, goalOf, type Place } from './place.ts';
import { readWordFiles } from './read-words.ts';
import { drawSearch } from './Search.tsx';
import { readAddresses } from './addresses.ts';

/**
 * Let the search work in its window, with the addresses that the page hands over. It answers what stands in its box.
 *
 * @param index of the words, which was asked for already
 * @param place where the reader was in it, when coming back to this page
 */
export function startSearch(dialog: HTMLDialogElement, text: string, index: Promise<WordsIndex>, place?: Place): void {
  const addresses = readAddresses(text);
  readWordFiles(addresses.words, index).catch(() => {});
  dialog.addEventListener('close', () => {
    forgetScroll();
    // The browser gives the focus back; where it came from nothing, it would stay in the closed box for a moment.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) activeElement.blur();
  });
  dialog.addEventListener('keydown', (event) => {
    // A search field would take the first Escape for itself, to empty it.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    // A press beside the box lands on the dialog itself. A link to another place of this page leaves the box; one that leads
    // away takes the page along as it is, and one to a new tab changes nothing here.
    if (target === dialog || (link && goalOf(event, link) === 'here')) dialog.close();
  });
  const first = place?.ask ?? { query: '', filters: {} };
  drawSearch(dialog.querySelector<HTMLElement>('.search')!, { addresses, first, place, whole: false });
}
