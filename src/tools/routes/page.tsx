import { render } from 'preact';
import { endKey, titleOf } from '../../domain/ladders/lattice.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';
import * as messages from '#messages/routes.ts';
import { mount, parseJson, type Shape } from '../page-data.ts';
import { loadGraph } from './load-graph.ts';
import {
  queryRoutes,
  parseRequest,
  type RoutesAddresses,
  type RoutesResult,
  formatStatus,
  serializeRequest,
} from './routes.ts';
import { Routes } from './Routes.tsx';

const shape: Shape<RoutesAddresses> = { page: 'string', lattice: 'string', guide: 'string', compare: 'string' };

/**
 * Make the form for routes answer in the page, and keep the address in step. Needs in the page: a form `[data-routes]` with
 * selects `from` and `to` and its addresses as JSON, a line `[data-routes-status]`, and a place `[data-routes-answer]`.
 */
export function startRoutes(): void {
  mount('data-routes', (form, text) => startForm(form as HTMLFormElement, parseJson(text, shape, 'data-routes')));
}

function startForm(form: HTMLFormElement, addresses: RoutesAddresses): void {
  const status = document.querySelector<HTMLElement>('[data-routes-status]')!;
  const place = document.querySelector<HTMLElement>('[data-routes-answer]')!;
  const plainTitle = document.title;
  const selects = ['from', 'to'].map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  let asked = 0;

  const show = async () => {
    const ask = parseRequest(location.search);
    const turn = (asked += 1);
    const setWords = (words: string, title: string) => {
      status.textContent = words;
      document.title = title ? `${title} · ${plainTitle}` : plainTitle;
    };
    if (ask.from === '' && ask.to === '') {
      for (const select of selects) select.value = '';
      setWords('', '');
      render(null, place);
      return;
    }
    try {
      const lattice = await loadGraph(addresses.lattice);
      const answer = queryRoutes(lattice, ask);
      if (turn !== asked) return;
      const isRetried = place.contains(document.activeElement);
      const ends = 'ask' in answer ? answer.ask : ask;
      choose(selects, [
        [ask.from, endKey(ends.from)],
        [ask.to, endKey(ends.to)],
      ]);
      setWords(formatStatus(lattice, answer), titleFor(lattice, answer));
      render(<Routes key={turn} addresses={addresses} lattice={lattice} answer={answer} />, place);
      if (isRetried && !place.contains(document.activeElement)) focusAnswer(status, place);
    } catch {
      if (turn !== asked) return;
      choose(selects, [[ask.from], [ask.to]]);
      setWords(messages.states.unreadable, '');
      render(
        <button class="aid" type="button" onClick={() => void show()}>
          {messages.labels.tryAgain}
        </button>,
        place,
      );
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [from, to] = selects.map(({ value }) => value) as [string, string];
    const query = serializeRequest({ from, to });
    if (query !== location.search) history.pushState(null, '', `${addresses.page}${query}`);
    void show();
  });
  form.addEventListener('focusin', () => void loadGraph(addresses.lattice).catch(() => {}), { once: true });
  addEventListener('popstate', () => void show());
  void show();
}

/** Choose in each select the option with the first of its values that it has; none where it has none of them. */
function choose(selects: readonly HTMLSelectElement[], values: readonly (readonly string[])[]): void {
  selects.forEach((select, i) => {
    for (const value of [...values[i]!, '']) {
      select.value = value;
      if (select.selectedIndex >= 0) break;
    }
  });
}

/** Put the focus on the answer, or on the line that tells of it, so that it is not lost with the button that was pressed. */
function focusAnswer(status: HTMLElement, place: HTMLElement): void {
  const target = place.querySelector<HTMLElement>('h2') ?? status;
  target.tabIndex = -1;
  target.focus();
}

/** The title of the page for an answer; empty when it is not about two ends. */
function titleFor(lattice: NamedLattice, answer: RoutesResult): string {
  return answer.kind === 'found' || answer.kind === 'none'
    ? messages.formatEnds(titleOf(lattice, answer.ask.from), titleOf(lattice, answer.ask.to))
    : '';
}
