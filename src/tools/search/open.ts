import { mount } from '../page-data.ts';
import type { Place } from './place.ts';

/**
 * Make everything marked `data-search` open the search, and "/" and Ctrl-K (⌘K) with it. The search itself is loaded
 * when it is first wanted, or when someone comes near; where it cannot be, the search page is opened in its place.
 * Who comes back from a result finds the search as it was left.
 */
export function startSearchOpener(): void {
  mount('data-search', startOpener);
}

function startOpener(opener: HTMLElement, text: string): void {
  const { href } = opener as HTMLAnchorElement;
  const load = () => import('./dialog.tsx');
  const warm = () =>
    void load().then(
      ({ preloadSearch }) => preloadSearch(text),
      () => {},
    );
  const open = (event: Event) => {
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('[data-search-page] input');
    if (box) {
      box.focus();
      box.select();
    } else
      load()
        .then(({ openSearch }) => openSearch(text))
        .catch(() => location.assign(href));
  };
  // Read here and not in `place.ts`: every page has this script.
  const place = (history.state as { readonly search?: Place } | null)?.search;
  if (place && !document.querySelector('[data-search-page]')) {
    load()
      .then(({ openSearch }) => openSearch(text, place))
      .catch(() => {});
  }
  opener.role = 'button';
  opener.ariaHasPopup = 'dialog';
  opener.addEventListener('pointerover', warm, { once: true });
  opener.addEventListener('focus', warm, { once: true });
  document.querySelector('form[role=search]')?.addEventListener('focusin', warm, { once: true });
  opener.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
  opener.addEventListener('keydown', (event) => event.key === ' ' && open(event));
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    const called = ctrlKey || metaKey ? key === 'k' : key === '/' && !typing;
    if (called && !altKey && !event.defaultPrevented) open(event);
  });
}
