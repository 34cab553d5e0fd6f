import type { SearchRequest } from './search.ts';

/** Where a reader was in the results when following one of them. */
export interface Place {
  readonly ask: SearchRequest;
  /** Rows that were shown. */
  readonly count: number;
  /** The link that was followed, as it is written. */
  readonly link: string;
}

/** Keep a place with this page in the history of the browser, so that Back leads to it. Nothing is kept on the device. */
export function saveScroll(place: Place): void {
  history.replaceState({ ...(history.state as object | null), search: place }, '');
}

/** The place that was kept with this page, when it was come back to. */
export function savedScroll(): Place | undefined {
  return (history.state as { readonly search?: Place } | null)?.search;
}

/** Forget the place, because the reader has left it. */
export function forgetScroll(): void {
  if (savedScroll()) history.replaceState({ ...(history.state as object), search: undefined }, '');
}

/** Where a press on a link leads: to another place of this page, away from it, or to another tab or window. */
export function goalOf(event: MouseEvent, link: HTMLAnchorElement): 'here' | 'away' | 'tab' {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return 'tab';
  return link.pathname === location.pathname && link.search === location.search ? 'here' : 'away';
}
