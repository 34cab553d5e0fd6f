import { render } from 'preact';
import { mount, parseJson, type Shape } from '../page-data.ts';
import { savedScroll } from './place.ts';
import { Search } from './Search.tsx';
import { parseRequest, type SearchAddresses, serializeRequest } from './search.ts';

const shape: Shape<SearchAddresses> = { page: 'string', names: 'string', index: 'string' };

/** Put the search into the page and keep its address in step with what is asked. */
export function startSearchPage(): void {
  const onAsk = (ask: Parameters<typeof serializeRequest>[0]) =>
    history.replaceState(null, '', `${location.pathname}${serializeRequest(ask)}${location.hash}`);
  const first = parseRequest(location.search);
  mount('data-search-page', (place, text) => {
    const addresses = parseJson(text, shape, 'data-search-page');
    render(<Search addresses={addresses} first={first} place={savedScroll()} whole onAsk={onAsk} />, place);
  });
}
