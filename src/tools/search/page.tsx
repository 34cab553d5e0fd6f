import { render } from 'preact';
import { mount } from '../page-data.ts';
import { savedScroll } from './place.ts';
import { Search } from './Search.tsx';
import { readAddresses } from './addresses.ts';
import { parseRequest, serializeRequest } from './search.ts';

/** Put the search into the page and keep its address in step with what is asked. */
export function startSearchPage(): void {
  const onAsk = (ask: Parameters<typeof serializeRequest>[0]) =>
    history.replaceState(null, '', `${location.pathname}${serializeRequest(ask)}${location.hash}`);
  const first = parseRequest(location.search);
  mount('data-search-page', (place, text) => {
    render(<Search addresses={readAddresses(text)} first={first} place={savedScroll()} whole onAsk={onAsk} />, place);
  });
}
