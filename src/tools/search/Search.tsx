import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { resultsPerStep } from '../../domain/policy.ts';
import * as messages from '#messages/search.ts';
import { HitRow } from './Hit.tsx';
import { preloadIndex } from './load-index.ts';
import { Narrow } from './Narrow.tsx';
import { goalOf, saveScroll, type Place } from './place.ts';
import { type SearchRequest, move, type SearchAddresses, serializeRequest } from './search.ts';
import { type Results, useSearch } from './use-search.ts';

interface Props {
  addresses: SearchAddresses;
  /** What is asked at first. */
  first: SearchRequest;
  /** Where the reader was, when coming back: as many rows, with the focus on the link that was followed. */
  place?: Place | undefined;
  /** True on the search page, which has every filter; false in the dialog. */
  whole: boolean;
  /** Told of everything that is asked. */
  onAsk?: (ask: SearchRequest) => void;
}

/** The search: a box, filters, and a list of results that the arrow keys walk through. */
export function Search({ addresses, first, place, whole, onAsk }: Props) {
  const [ask, setAsk] = useState(first);
  const step = whole ? resultsPerStep.page : resultsPerStep.dialog;
  const [count, setCount] = useState<number>(place?.count ?? step);
  const root = useRef<HTMLDivElement>(null);
  const field = useId();
  const results = useSearch(addresses, ask, count);
  const awaited = useRef<number | undefined>(undefined);
  const back = useRef(place?.link);

  const change = (next: SearchRequest) => {
    back.current = undefined;
    setAsk(next);
    setCount(step);
    onAsk?.(next);
  };

  const links = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    const box = root.current?.querySelector('input');
    const list = links();
    const at = list.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && document.activeElement !== box) return;
    const to = move(event.key, at, list.length);
    if (to === undefined) return;
    event.preventDefault();
    (to < 0 ? box : list[to])?.focus();
  };

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && goalOf(event, link) === 'away') saveScroll({ ask, count, link: link.getAttribute('href')! });
  };

  useEffect(() => {
    if (back.current === undefined || results.state === 'idle' || results.state === 'loading') return;
    root.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(back.current)}"]`)?.focus();
    back.current = undefined;
  }, [results]);

  // After "show more", the focus goes to the first of the new rows.
  useEffect(() => {
    if (awaited.current === undefined || links().length <= awaited.current) return;
    links()[awaited.current]?.focus();
    awaited.current = undefined;
  }, [results.rows.length]);

  const suggestions = results.answer?.suggestions ?? [];
  return (
    <div class="search" ref={root} onKeyDown={onKeyDown} onClick={onClick}>
      <form role="search" action={addresses.page} onSubmit={(event) => whole && event.preventDefault()}>
        <label class={whole ? '' : 'visually-hidden'} for={field}>
          {messages.labels.box}
        </label>
        <input
          id={field}
          type="search"
          name="q"
          value={ask.query}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={whole ? '' : messages.labels.hint}
          onFocus={() => preloadIndex(addresses)}
          onInput={({ currentTarget }) => change({ ...ask, query: currentTarget.value })}
        />
      </form>
      {results.labels && results.answer && (
        <Narrow
          hits={results.answer.hits}
          filters={ask.filters}
          labels={results.labels}
          whole={whole}
          onChange={(filters) => change({ ...ask, filters })}
        />
      )}
      <p class="search-status" role="status">
        {statusOf(results)}
      </p>
      {results.state === 'idle' && !whole && <p class="search-hint">{messages.labels.example}</p>}
      {results.state === 'ready' && results.hits.length === 0 && Object.keys(ask.filters).length > 0 && (
        <p class="more">
          <button type="button" onClick={() => change({ ...ask, filters: {} })}>
            {messages.labels.liftFilters}
          </button>
        </p>
      )}
      {(results.state === 'missing' || (results.state === 'ready' && results.answer?.fit === 'none')) && (
        <p>
          <a href={`${addresses.page}#a-to-z`}>{messages.labels.lookUp}</a>
        </p>
      )}
      {suggestions.length > 0 && (
        <>
          <h2>{messages.labels.didYouMean}</h2>
          <ul class="hits">
            {suggestions.map(({ name, as }) => (
              <HitRow
                key={name.url}
                row={{ hit: { key: name.url, name, own: true }, fragment: undefined }}
                query=""
                labels={results.labels}
                titles={results.titles}
                as={as}
              />
            ))}
          </ul>
        </>
      )}
      {results.rows.length > 0 && (
        <>
          {suggestions.length > 0 && (
            <h2>{results.answer?.fit === 'some' ? messages.labels.near : messages.labels.found}</h2>
          )}
          <ul class="hits">
            {results.rows.map((row) => (
              <HitRow key={row.hit.key} row={row} query={ask.query} labels={results.labels} titles={results.titles} />
            ))}
          </ul>
        </>
      )}
      {results.hits.length > results.rows.length && (
        <p class="more">
          <button
            type="button"
            onClick={() => {
              awaited.current = suggestions.length + results.rows.length;
              setCount(count + step);
            }}
          >
            {messages.formatMore(Math.min(step, results.hits.length - results.rows.length))}
          </button>
          {!whole && <a href={`${addresses.page}${serializeRequest(ask)}`}>{messages.labels.openPage}</a>}
        </p>
      )}
    </div>
  );
}

/** What a screen reader is told, and everyone reads. */
function statusOf({ state, answer, hits }: Results): string {
  const states = messages.states;
  if (state === 'idle') return '';
  if (state === 'short') return hits.length > 0 ? states.byName : states.oneLetter;
  if (state === 'loading') return states.loading;
  // The development server has no index.
  if (state === 'missing') return import.meta.env.DEV ? 'Search works on the built site: npm start' : states.noIndex;
  if (!answer || answer.fit === 'none') return answer?.suggestions.length ? states.noMatch : states.nothing;
  if (hits.length === 0) return states.nothingPasses;
  const near = hits.filter(({ key }) => answer.partial.has(key)).length;
  return messages.formatResults(near > 0 && answer.fit === 'some' ? null : hits.length - near, near);
}
