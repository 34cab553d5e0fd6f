import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchLabels } from '../../payloads/search-shape.ts';
import { type QueryResult, runQuery, queryNames, type Fragment } from './query.ts';
import { type Names, loadIndex } from './load-index.ts';
import { type SearchRequest, type Hit, narrow, type SearchAddresses } from './search.ts';
import { lengthOf } from './spelling.ts';

/** A hit with what the index says of it. */
export interface Row {
  readonly hit: Hit;
  readonly fragment: Fragment | undefined;
}

/** What stands below the box. */
export interface Results {
  /** Nothing asked; a letter, which is enough for names alone; index on the way; all there; or without an index. */
  readonly state: 'idle' | 'short' | 'loading' | 'ready' | 'missing';
  readonly answer?: QueryResult;
  readonly labels?: SearchLabels;
  /** What the page at an address is called. */
  readonly titles?: ReadonlyMap<string, string>;
  /** Every hit that passes the filters; `rows` are the first of them. */
  readonly hits: readonly Hit[];
  readonly rows: readonly Row[];
}

const idle: Results = { state: 'idle', hits: [], rows: [] };

/**
 * Answer what is asked, as it changes. What was shown stays until there is something new to show; until the index has
 * come, that is the names.
 *
 * @param count rows to show
 */
export function useSearch(addresses: SearchAddresses, { query, filters }: SearchRequest, count: number): Results {
  const [results, setResults] = useState(idle);
  const answered = useRef<QueryResult | undefined>(undefined);

  useLayoutEffect(() => {
    let stale = false;
    const show = (next: Results) => {
      if (!stale) setResults(next);
    };
    const run = async () => {
      const library = loadIndex(addresses);
      let index = await settled(library.index);
      let names: Names | undefined;
      try {
        names = await library.names;
        if (query.trim() !== '' && lengthOf(query) < 2) {
          show({ ...namesOnly(names, query, filters), state: 'short' });
          return;
        }
        if (!index) {
          show({ ...namesOnly(names, query, filters), state: 'loading' });
          index = await library.index;
        }
        const current =
          answered.current?.query === query
            ? answered.current
            : await runQuery(index, names.list, names.suggest, query);
        if (stale) return;
        answered.current = current;
        const hits = narrow(current.hits, filters);
        const rows = await Promise.all(
          hits.slice(0, count).map(async (hit) => ({ hit, fragment: await current.load(hit) })),
        );
        show({ state: 'ready', answer: current, labels: names.labels, titles: names.titles, hits, rows });
      } catch {
        show({ ...(names ? namesOnly(names, query, filters) : idle), state: 'missing' });
      }
    };
    if (query.trim() === '' && Object.keys(filters).length === 0) {
      show(idle);
      return undefined;
    }
    void run();
    return () => {
      stale = true;
    };
  }, [addresses, query, filters, count]);

  return results;
}

function namesOnly(
  { list, labels, titles }: Names,
  query: string,
  filters: SearchRequest['filters'],
): Omit<Results, 'state'> {
  const answer = queryNames(list, query);
  const hits = narrow(answer.hits, filters);
  return { answer, labels, titles, hits, rows: hits.map((hit) => ({ hit, fragment: undefined })) };
}

/** The value of a promise that is settled already, or undefined when it is still on its way. */
async function settled<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, Promise.resolve(undefined)]).catch(() => undefined);
}
