import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { patience } from '../../domain/search-policy.ts';
import { hasRecord, type SearchLabels } from '../../payloads/search-shape.ts';
import { queryNames, type QueryResult, queryTexts } from './query.ts';
import { readWordFiles } from './read-words.ts';
import type { SearchAddresses } from './addresses.ts';
import { type FacetsAt, type Hit, narrow, type SearchRequest } from './search.ts';
import { openTextIndex, type TextIndex } from './text-index.ts';
import { readTexts } from './texts.ts';

/** A hit with its address, and what is said of it once that is read. */
export interface Row {
  readonly hit: Hit;
  readonly url: string;
  readonly text: string | undefined;
}

/** What stands below the box. */
export interface Results {
  /** Nothing asked; one letter, which is too few; names alone, the full text is on its way; all there; or without the full text. */
  readonly state: 'idle' | 'short' | 'names' | 'ready' | 'missing' | 'failed';
  readonly answer?: QueryResult;
  readonly labels?: SearchLabels;
  readonly facets: FacetsAt;
  /** Every hit that passes the filters; `rows` are the first of them. */
  readonly hits: readonly Hit[];
  readonly rows: readonly Row[];
}

const none: FacetsAt = new Map();
const idle: Results = { state: 'idle', facets: none, hits: [], rows: [] };

/**
 * Answer what is asked, as it changes: with names as soon as their few files are there, then with the full text. What was
 * shown stays until there is something new to show.
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
    const showNames = async (answer: QueryResult, state: 'names' | 'missing') => {
      // By names alone, only the kind of a thing is known.
      const hits = narrow(answer.hits, filters.kind ? { kind: filters.kind } : {}, none);
      const rows = hits.slice(0, count).map(rowOf);
      show({ state, answer, facets: none, hits, rows });
      show({ state, answer, facets: none, hits, rows: await Promise.all(rows.map((row) => readRow(addresses, row))) });
    };
    const showAll = async (answer: QueryResult, index: TextIndex) => {
      answered.current = answer;
      const { labels, things: facets } = index;
      const hits = narrow(answer.hits, filters, facets);
      const rows = await Promise.all(hits.slice(0, count).map(async (hit) => readRow(addresses, rowOf(hit))));
      show({ state: 'ready', answer, labels, facets, hits, rows });
    };
    const run = async () => {
      let answer = answered.current?.query === query ? answered.current : undefined;
      if (answer) return showAll(answer, await openTextIndex(addresses));
      answer = await queryNames(await readWordFiles(addresses.words), query);
      if (stale) return undefined;
      const named = answer;
      // What is known is shown before anything more is asked for.
      if (!isOpen) void showNames(named, 'names').catch(() => {});
      const whole = openTextIndex(addresses).then(async (index) => showAll(await queryTexts(index, named), index));
      if (isOpen) {
        const done = whole.then(
          () => true,
          () => false,
        );
        if ((await Promise.race([done, wait(patience)])) === undefined) void showNames(named, 'names').catch(() => {});
      }
      return whole.then(
        () => {
          isOpen = true;
        },
        () => showNames(named, 'missing'),
      );
    };
    if (query.trim() === '') {
      show(idle);
      return undefined;
    }
    if (query.trim().length < 2) {
      show({ ...idle, state: 'short' });
      return undefined;
    }
    run().catch(() => show({ ...idle, state: 'failed' }));
    return () => {
      stale = true;
    };
  }, [addresses, query, filters, count]);

  return results;
}

/** Whether the full text was there before, so that a short wait for it is worth while. */
let isOpen = false;

const wait = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

const rowOf = (hit: Hit): Row => ({ hit, url: hit.url ?? hit.thing.url, text: undefined });

/** Read what a row says. What stands on the page of another, and what cannot be read, says nothing beside its name. */
async function readRow(addresses: SearchAddresses, row: Row): Promise<Row> {
  const { hit } = row;
  try {
    if (hit.load) return { ...row, ...(await hit.load()) };
    if (!hasRecord(hit.thing)) return row;
    return { ...row, text: (await readTexts(addresses, hit.thing)).text };
  } catch {
    return row;
  }
}
