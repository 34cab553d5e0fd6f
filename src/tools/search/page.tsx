import { render } from 'preact';
import { keptPlace } from './place.ts';
import { Search } from './Search.tsx';
import { readAsk, type SearchAddresses, writeAsk } from './search.ts';

/** Put the search into the page and keep its address in step with what is asked. */
export function startSearchPage(): void {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  if (!place?.dataset['searchPage']) return;
  const addresses = JSON.parse(place.dataset['searchPage']) as SearchAddresses;
  const onAsk = (ask: Parameters<typeof writeAsk>[0]) =>
    history.replaceState(null, '', `${location.pathname}${writeAsk(ask)}${location.hash}`);
  const first = readAsk(location.search);
  render(<Search addresses={addresses} first={first} place={keptPlace()} whole onAsk={onAsk} />, place);
}
