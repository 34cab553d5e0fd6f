import { render } from 'preact';
import { rank } from '../../domain/exploring/rank.ts';
import type { StatementId } from '../../domain/exploring/statements.ts';
import { type ExplorableFile, readExplorable, type Suggestion } from '../../payloads/explorable.ts';
import * as messages from '#messages/exploring.ts';
import { mount, parseJson, readJson, type Shape } from '../page-data.ts';
import { type ExploreAddresses, queryOfTicks, readTicks } from './explore.ts';
import { Results } from './Results.tsx';

const addressesShape: Shape<ExploreAddresses> = { things: 'string' };
const fileShape: Shape<ExplorableFile> = { statements: 'array', payRelease: 'string', words: 'array', things: 'array' };

interface Loaded {
  readonly suggestions: readonly Suggestion[];
  readonly payRelease: string;
}

/**
 * Make the statements on the page answer in it, and keep the address in step. Needs in the page: a form `[data-explore]` with its
 * addresses as JSON, boxes and a choice all named `like`, a line `[data-explore-status]`, a button to see the results `#results`, a button `[data-explore-clear]`, a line
 * `[data-explore-strange]`, what stands there while nothing is ticked `[data-explore-empty]`, and a place `[data-explore-results]`.
 * Each tick is a step of the browser’s history.
 */
export function startExplore(): void {
  mount('data-explore', (form, text) => {
    startForm(form as HTMLFormElement, parseJson(text, addressesShape, 'data-explore'));
  });
}

function startForm(form: HTMLFormElement, addresses: ExploreAddresses): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-explore-${name}]`)!;
  const [status, strange, empty, place] = [find('status'), find('strange'), find('empty'), find('results')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="like"]')];
  const pay = form.querySelector<HTMLSelectElement>('select[name="like"]')!;
  let loading: Promise<Loaded> | undefined;
  let turn = 0;

  const load = (): Promise<Loaded> => {
    loading ??= readJson(addresses.things, fileShape).then((file) => ({
      suggestions: readExplorable(file),
      payRelease: file.payRelease,
    }));
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const say = (words: string) => {
    // Written only when it differs, as writing it again would have it read out again.
    if (status.textContent !== words) status.textContent = words;
  };
  const write = (made: readonly StatementId[]) => {
    for (const box of boxes) box.checked = made.some((id) => id === box.value);
    pay.value = made.find((id) => [...pay.options].some(({ value }) => value === id)) ?? '';
  };

  const show = async () => {
    const { made, strange: ids } = readTicks(location.search);
    const own = (turn += 1);
    strange.hidden = ids.length === 0;
    strange.textContent = ids.length === 0 ? '' : messages.formatStrange(ids);
    empty.hidden = made.length > 0;
    form.toggleAttribute('data-ticked', made.length > 0);
    if (made.length === 0) {
      say(messages.nothingTicked);
      render(null, place);
      return;
    }
    try {
      const { suggestions, payRelease } = await load();
      if (own !== turn) return;
      const ranked = rank(suggestions, made);
      const all = ranked.filter(({ met }) => met.length === made.length).length;
      say(messages.formatFound(all, ranked[0]?.met.length ?? 0, made.length));
      render(<Results ranked={ranked} ticks={made.join()} made={made.length} payRelease={payRelease} />, place);
    } catch {
      if (own !== turn) return;
      say(messages.labels.notLoaded);
      render(
        <button class="aid" type="button" onClick={() => void show()}>
          {messages.labels.tryAgain}
        </button>,
        place,
      );
    }
  };

  const follow = () => {
    write(readTicks(location.search).made);
    void show();
  };
  const go = () => {
    const ticks = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ).toString();
    history.pushState(null, '', `${location.pathname}${queryOfTicks(readTicks(ticks).made)}`);
    void show();
  };
  form.addEventListener('change', go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const results = document.querySelector<HTMLElement>('#results')!;
    results.scrollIntoView();
    results.focus({ preventScroll: true });
  });
  form.addEventListener('pointerenter', () => void load().catch(() => {}), { once: true });
  form.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
  find('clear').addEventListener('click', () => {
    write([]);
    go();
    boxes[0]!.focus();
  });
  addEventListener('popstate', follow);
  if (location.search === '' && (boxes.some(({ checked }) => checked) || pay.value !== '')) go();
  else follow();
}
