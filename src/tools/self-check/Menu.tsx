import { noName } from '#messages/record.ts';
import * as words from '#messages/self-check.ts';
import type { Tool } from './tool.ts';
import { placeUrl, type View } from './where.ts';

const shown: readonly View[] = ['ask', 'results', 'plan', 'data'];

/** The way from view to view, and whose answers these are where there are several records. */
export function Menu({ tool: { addresses, where, state, store } }: { tool: Tool }) {
  return (
    <div class="check-menu no-print">
      <nav aria-label={words.menu.label}>
        <ul>
          {shown.map((view) => (
            <li key={view}>
              <a
                href={placeUrl(addresses, view)}
                aria-current={where.view === view ? (where.of.length > 0 ? 'true' : 'page') : undefined}
              >
                {words.menu.views[view as keyof typeof words.menu.views]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {state.records.length > 1 && (
        <label>
          {words.menu.who}{' '}
          <select value={state.open?.id ?? ''} onChange={({ currentTarget }) => store.open(currentTarget.value)}>
            {!state.open && <option value="">{words.menu.nobody}</option>}
            {state.records.map(({ id, name }) => (
              <option key={id} value={id}>
                {name.text || noName}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
