import { render } from 'preact';
import { savedScroll } from './place.ts';
import { Search } from './Search.tsx';
import { parseRequest, type SearchAddresses, serializeRequest } from './search.ts';

/** Put the search into the page and keep its address in step with what is asked. */
export function startSearchPage(): void {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  if (!place?.dataset['searchPage']) return;
  const addresses = JSON.parse(place.dataset['searchPage']) as SearchAddresses;
  const onAsk = (ask: Parameters<typeof serializeRequest>[0]) =>
    history.replaceState(null, '', `${location.pathname}${serializeRequest(ask)}${location.hash}`);
  const first = parseRequest(location.search);
  render(<Search addresses={addresses} first={first} place={savedScroll()} whole onAsk={onAsk} />, place);
}
