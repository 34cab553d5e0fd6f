import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { resultsPerStep, tellAfter } from '../../domain/search-policy.ts';
import * as messages from '#messages/search.ts';
import { HitRow } from './Hit.tsx';
import { Offer } from './Offer.tsx';
import { Narrow } from './Narrow.tsx';
import { goalOf, saveScroll, type Place } from './place.ts';
import type { SearchAddresses } from './addresses.ts';
import { type SearchRequest, move, serializeRequest } from './search.ts';
import { type Results, useSearch } from './use-search.ts';

/** How a search is drawn. */
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

/**
 * Let a search work that stands in the page, as `SearchBox.astro` writes it. What was typed there is asked, or else what the request says.
 *
 * @param root its box, and the place for what is found
 */
export function drawSearch(root: HTMLElement, props: Props): void {
  const box = root.querySelector('input')!;
  // What no letter waits for is not in the markup of every page.
  box.spellcheck = false;
  box.autocapitalize = 'off';
  box.value ||= props.first.query;
  const first = { ...props.first, query: box.value };
  render(<Search {...props} root={root} box={box} first={first} />, root.lastElementChild!);
}

/** What stands below the box: filters, and a list of results that the arrow keys walk through. */
function Search({
  root,
  box,
  addresses,
  first,
  place,
  whole,
  onAsk,
}: Props & { root: HTMLElement; box: HTMLInputElement }) {
  const [ask, setAsk] = useState(first);
  const step = whole ? resultsPerStep.page : resultsPerStep.dialog;
  const [count, setCount] = useState<number>(place?.count ?? step);
  const results = useSearch(addresses, ask, count);
  const awaited = useRef<number | undefined>(undefined);
  const back = useRef(place?.link);

  const change = (next: SearchRequest) => {
    back.current = undefined;
    setAsk(next);
    setCount(step);
    onAsk?.(next);
  };

  const links = () => [...root.querySelectorAll<HTMLElement>('[data-hit]')];

  const onKeyDown = (event: KeyboardEvent) => {
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

  useLayoutEffect(() => {
    box.oninput = () => change({ ...ask, query: box.value });
    root.onkeydown = onKeyDown;
    root.onclick = onClick;
  });

  useEffect(() => {
    if (back.current === undefined || results.state === 'idle' || results.state === 'names') return;
    root.querySelector<HTMLElement>(`a[href="${CSS.escape(back.current)}"]`)?.focus();
    back.current = undefined;
  }, [results]);

  // After "show more", the focus goes to the first of the new rows.
  useEffect(() => {
    if (awaited.current === undefined || links().length <= awaited.current) return;
    links()[awaited.current]?.focus();
    awaited.current = undefined;
  }, [results.rows.length]);

  const status = statusOf(results);
  const told = useTold(results.state === 'names' ? '' : status);
  return (
    <>
      {results.labels && results.answer && (
        <Narrow
          hits={results.answer.hits}
          filters={ask.filters}
          labels={results.labels}
          facets={results.facets}
          whole={whole}
          onChange={(filters) => change({ ...ask, filters })}
        />
      )}
      <p class="search-status" data-state={results.state} aria-hidden="true">
        {status}
      </p>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {results.state === 'idle' && !whole && <p class="search-hint">{messages.labels.example}</p>}
      {results.state === 'ready' && results.hits.length === 0 && Object.keys(ask.filters).length > 0 && (
        <p class="more">
          <button type="button" onClick={() => change({ ...ask, filters: {} })}>
            {messages.labels.liftFilters}
          </button>
        </p>
      )}
      <Offer query={ask.query} explore={addresses.explore} />
      {results.rows.length > 0 && (
        <ul class="hits" aria-label={messages.labels.found}>
          {results.rows.map((row) => (
            <HitRow key={row.hit.key} row={row} query={ask.query} labels={results.labels} facets={results.facets} />
          ))}
        </ul>
      )}
      {results.hits.length > results.rows.length && (
        <p class="more">
          <button
            type="button"
            onClick={() => {
              awaited.current = results.rows.length;
              setCount(count + step);
            }}
          >
            {messages.formatMore(Math.min(step, results.hits.length - results.rows.length))}
          </button>
          {!whole && <a href={`${addresses.page}${serializeRequest(ask)}`}>{messages.labels.openPage}</a>}
        </p>
      )}
      <Elsewhere results={results} query={ask.query.trim()} addresses={addresses} />
    </>
  );
}

/** Where to look on for a name that nothing here has. */
function Elsewhere({
  results: { state, answer },
  query,
  addresses,
}: {
  results: Results;
  query: string;
  addresses: SearchAddresses;
}) {
  if (state === 'failed') return <p>{messages.lookUp(<a href={addresses.letters}>{messages.labels.letters}</a>)}</p>;
  if (!answer || state === 'names' || (answer.fit === 'all' && answer.corrected.length === 0)) return null;
  return (
    <p class="search-elsewhere">
      {messages.elsewhere(
        <a href={addresses.occupations + encodeURIComponent(query)} rel="external">
          {messages.formatOccupations(query)}
        </a>,
        <a href={addresses.letters}>{messages.labels.letters}</a>,
      )}
    </p>
  );
}

/** What a screen reader is told: what stands there when no key was pressed for a while, once. */
function useTold(status: string): string {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(status), tellAfter);
    return () => clearTimeout(timer);
  }, [status]);
  return told;
}

/** What everyone reads above the results. */
function statusOf({ state, answer, hits }: Results): string {
  const states = messages.states;
  if (state === 'idle') return '';
  if (state === 'short') return states.oneLetter;
  if (state === 'failed') return states.noNames;
  if (!answer) return '';
  // The development server has no full text.
  const lacking =
    state !== 'missing'
      ? ''
      : import.meta.env.DEV
        ? ' Behaviors are found on the built site: npm start'
        : ` ${states.noText}`;
  if (state === 'names' && answer.fit === 'none') return states.loading;
  if (answer.fit === 'none') return messages.formatNothing(answer.unknown) + lacking;
  if (hits.length === 0) return states.nothingPasses + lacking;
  const near = hits.filter(({ whole }) => !whole).length;
  const count = messages.formatResults(near === hits.length ? null : hits.length - near, near);
  return (
    messages.formatCorrected(
      count,
      answer.corrected.map(([, taken]) => taken),
    ) + lacking
  );
}
