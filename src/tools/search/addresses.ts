import type { Shape } from '../read-json.ts';
import type { SearchAddresses } from './search.ts';

/** What the page must tell the search. By itself, as every page has the script that opens the search. */
export const addressesShape: Shape<SearchAddresses> = { page: 'string', names: 'string', index: 'string' };
