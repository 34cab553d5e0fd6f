import { mount } from '../page-data.ts';
import { savedScroll } from './place.ts';
import { readWordFiles } from './read-words.ts';
import { drawSearch } from './Search.tsx';
import { readAddresses } from './addresses.ts';
import { parseRequest, serializeRequest } from './search.ts';

/** Let the search work in the page and keep its address in step with what is asked. */
export function startSearchPage(): void {
  const onAsk = (ask: Parameters<typeof serializeRequest>[0]) =>
    history.replaceState(null, '', `${location.pathname}${serializeRequest(ask)}${location.hash}`);
  const first = parseRequest(location.search);
  mount('data-search-page', (page, text) => {
    const addresses = readAddresses(text);
    readWordFiles(addresses.words).catch(() => {});
    const root = page.querySelector<HTMLElement>('.search')!;
    root.addEventListener('submit', (event) => event.preventDefault());
    drawSearch(root, { addresses, first, place: savedScroll(), whole: true, onAsk });
  });
}
