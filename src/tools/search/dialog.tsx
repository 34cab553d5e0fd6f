import { render } from 'preact';
import * as messages from '#messages/search.ts';
import styles from '../../styles/search-dialog.css?url';
import { loadStyles } from '../load-styles.ts';
import { forgetScroll, goalOf, type Place } from './place.ts';
import { readWordFiles } from './read-words.ts';
import { Search } from './Search.tsx';
import { readAddresses, type SearchAddresses } from './addresses.ts';

let dialog: HTMLDialogElement | undefined;

/** Fetch what the search needs, because someone comes near to it. */
export function preloadSearch(text: string): void {
  readWordFiles(readAddresses(text).words).catch(() => {});
  loadStyles(styles).catch(() => {});
}

/**
 * Open the search above the page, with the addresses that the page hands over. What was typed before is still there, and selected.
 *
 * @param place where the reader was in it, when coming back to this page
 * @throws {Error} if its styles cannot be had
 */
export async function openSearch(text: string, place?: Place): Promise<void> {
  await loadStyles(styles);
  dialog ??= makeDialog(readAddresses(text), place);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** Close it. The browser gives the focus back; where it came from nothing, it would stay in the closed box for a moment. */
function close(open: HTMLDialogElement): void {
  open.close();
  forgetScroll();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && open.contains(activeElement)) activeElement.blur();
}

function makeDialog(addresses: SearchAddresses, place: Place | undefined): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', messages.dialog.name);
  document.body.append(made);
  made.addEventListener('keydown', (event) => {
    // A search field would take the first Escape for itself, to empty it.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close(made);
  });
  made.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    // A press beside the box lands on the dialog itself. A link to another place of this page leaves the box; one that leads
    // away takes the page along as it is, and one to a new tab changes nothing here.
    if (target === made || (link && goalOf(event, link) === 'here')) close(made);
  });
  render(
    <>
      <Search addresses={addresses} first={place?.ask ?? { query: '', filters: {} }} place={place} whole={false} />
      <button class="close" type="button" aria-label={messages.dialog.close} onClick={() => close(made)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 4l12 12M16 4L4 16" fill="none" stroke="currentColor" stroke-width="1.8" />
        </svg>
      </button>
    </>,
    made,
  );
  return made;
}
