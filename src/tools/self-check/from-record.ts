import { fitAll, fitTable } from '../../domain/standing/fit-table.ts';
import { rankFits } from '../../domain/standing/rank-fits.ts';
import { entryKey, idOfKey, parseEntryKey } from '../../domain/ledger/keys.ts';
import * as words from '#messages/self-check.ts';
import { readStanding, type StandingFile } from '../../payloads/standing.ts';
import type { OwnRecord } from '../../record/record.ts';
import { goalsOf, tick, ticksOf } from '../../record/wishes.ts';
import { readJson, type Shape } from '../page-data.ts';
import { startStore } from '../record/start-store.ts';
import type { FromRecordAddresses } from './from-record-addresses.ts';
import { saidIn } from './tool.ts';

const shape: Shape<StandingFile> = { competencies: 'array', credentials: 'array', jobs: 'array' };
/** How many jobs that fit are named. */
const named = 3;

/** What is ticked on the page of what suits a person, in the record: `statement:outdoors`. */
const statementKey = (id: string): string => `statement:${id}`;
const statementsOf = (record: OwnRecord): string[] =>
  [...ticksOf(record)].flatMap(([key, word]) =>
    key.startsWith(statementKey('')) && word === 'yes' ? [idOfKey(key)] : [],
  );

/** Begin a page with the record of the person, and say so. */
export async function beginFromRecord(place: HTMLElement, addresses: FromRecordAddresses): Promise<void> {
  const { store } = startStore();
  const { open } = store.state();
  if (!open) return;
  if (addresses.page === 'explore') keepTicks(place, open);
  const { jobs, behaviorsOf, urls } = readStanding(await readJson(addresses.standing, shape));
  const { ranked } = rankFits(jobs, fitAll(fitTable(jobs, behaviorsOf), saidIn(open)));
  const best = ranked.slice(0, named).map(({ yardstick }) => yardstick);
  if (best.length === 0) return;
  const link = (text: string, href: string): HTMLAnchorElement => {
    const one = document.createElement('a');
    one.href = href;
    one.textContent = text;
    return one;
  };
  const line = document.createElement('p');
  line.className = 'note';
  line.append(
    ...words.formatFromRecord(
      best.map(({ id, title }) =>
        link(title, addresses.page === 'routes' ? `${addresses.routes}${id}/` : urls.get(id)!),
      ),
      link(words.menu.views.results, addresses.results),
    ),
  );
  const goals = goalsOf(open).flatMap((key) => {
    const goal = parseEntryKey(key)?.kind === 'jobs' ? jobs.find(({ id }) => entryKey('jobs', id) === key) : undefined;
    return goal && goal.id !== best[0]!.id ? [goal] : [];
  });
  if (addresses.page === 'routes') {
    for (const { id, title } of goals) {
      const text = words.formatRoute(best[0]!.title, title);
      line.append(' ', link(text, `${addresses.routes}?from=${best[0]!.id}&to=${id}`), '.');
    }
    const from = document.querySelector<HTMLSelectElement>('[data-routes] select[name=from]');
    if (from?.value === '') {
      from.value = best[0]!.id;
      line.append(' ', words.fromChosen);
    }
  }
  place.append(line);
}

/** Tick what the record has, when the address asks nothing; and keep in the record what is ticked from now on. */
function keepTicks(place: HTMLElement, record: OwnRecord): void {
  const form = document.querySelector<HTMLFormElement>('[data-explore]');
  if (!form) return;
  const had = new Set(statementsOf(record));
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name=like]')];
  const pay = form.querySelector<HTMLSelectElement>('select[name=like]');
  if (location.search === '' && had.size > 0) {
    for (const field of fields) field.checked = had.has(field.value);
    const paid = [...(pay?.options ?? [])].find(({ value }) => value !== '' && had.has(value));
    if (pay && paid) pay.value = paid.value;
    form.dispatchEvent(new Event('change', { bubbles: true }));
    const line = document.createElement('p');
    line.textContent = words.ticksFromRecord;
    place.append(line);
  }
  form.addEventListener('change', () => {
    const ticked = new Set(
      [...new FormData(form)].map(([, value]) => (typeof value === 'string' ? value : '')).filter(Boolean),
    );
    startStore().store.change((one, today) =>
      [...new Set([...statementsOf(one), ...ticked])].reduce(
        (all, id) => tick(all, statementKey(id), ticked.has(id) ? 'yes' : undefined, today),
        one,
      ),
    );
  });
}
