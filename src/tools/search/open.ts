import styles from '../../styles/search-dialog.css?url';
import type { WordsIndex } from '../../payloads/search-files.ts';
import { loadStyles } from '../load-styles.ts';
import { mount, readJson } from '../page-data.ts';
import type { Place } from './place.ts';

/**
 * Make everything marked `data-search` open the search, and "/" and Ctrl-K (⌘K) with it. The window opens at once and takes what
 * is typed. All that the first answer needs is asked for at the same moment, or when someone comes near; where it cannot be had, the
 * search page is opened in its place. Who comes back from a result finds the search as it was left.
 */
export function startSearchOpener(): void {
  mount('data-search', startOpener);
}

function startOpener(opener: HTMLElement, text: string): void {
  const { href } = opener as HTMLAnchorElement;
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog')!;
  const box = dialog.querySelector('input')!;
  const folder = text.split(' ', 1)[0]!;
  /** The box of the search page, which needs no window. */
  const ofPage = document.querySelector<HTMLInputElement>('[data-search-page] input');
  // Read here and not in `place.ts`: every page has this script.
  const place = (history.state as { readonly search?: Place } | null)?.search;
  let loading: Promise<void> | undefined;
  /** The index of the words; undefined before it is asked for, and when the search has taken over. */
  let index: Promise<WordsIndex> | undefined;

  const load = () => {
    if (loading) return loading;
    const words = readJson<WordsIndex>(`${folder}index.json`, { things: 'number', starts: 'string' });
    index = words;
    loading = Promise.all([import('./dialog.tsx'), loadStyles(styles)]).then(([{ startSearch }]) => {
      index = undefined;
      startSearch(dialog, text, words, place);
    });
    loading.catch(() => (loading = undefined));
    return loading;
  };
  // The files that may hold what is typed are asked for by its letters, until the search is there and knows which they are.
  const guess = ({ starts }: WordsIndex) =>
    box.value.toLowerCase().replace(/[a-z\d]{3,}/g, (word) => {
      const root = word.replace(/(ing|er|ed|e)?s?$/, '');
      const href = `${folder}${starts.split(' ').findLastIndex((start) => start <= root)}.json`;
      if (!document.querySelector(`[href="${href}"]`))
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
        );
      return '';
    });
  box.addEventListener('input', () => void index?.then(guess, () => {}));
  const show = () => {
    load().catch(() => (box.value ? box.form!.submit() : location.assign(href)));
    if (dialog.open) return;
    dialog.showModal();
    box.select();
  };
  const open = (event: Event) => {
    event.preventDefault();
    if (ofPage) {
      ofPage.focus();
      ofPage.select();
    } else show();
  };
  if (place && !ofPage) show();
  opener.role = 'button';
  opener.ariaHasPopup = 'dialog';
  const warm = () => void (ofPage || load().catch(() => {}));
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
