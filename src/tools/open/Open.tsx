import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../domain/opened/report.ts';
import type { Roles } from '../../imports/opened/columns.ts';
import * as messages from '#messages/opening.ts';
import type { ConfirmedMatch, OpenedView, TableView } from './asking.ts';
import { Columns } from './Columns.tsx';
import { FileForm } from './FileForm.tsx';
import { Framework } from './Framework.tsx';
import { type Opener, Refused, Stopped } from './start-opener.ts';
import type { OursAt } from './ours.ts';

interface Props {
  /** Begins a thread, which holds one framework. */
  beginOpener: () => Opener;
  /** Where to find what of ours may match. */
  ours: OursAt;
}

/** A framework that was opened. */
interface Held {
  readonly view: OpenedView;
  /** The thread that holds it. */
  readonly opener: Opener;
  /** The table that it was, whose columns can be told again. */
  readonly table?: TableView;
}

type State =
  | { readonly at: 'start' }
  | { readonly at: 'busy' }
  | { readonly at: 'columns'; readonly table: TableView; readonly opener: Opener }
  | { readonly at: 'opened'; readonly held: Held }
  | { readonly at: 'refused'; readonly refusal: Refusal };

/** The tool: a file is chosen, told, read and shown. The framework before it stays, until a third is opened. */
export function Open({ beginOpener, ours }: Props) {
  const [state, setState] = useState<State>({ at: 'start' });
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Held>();
  const working = useRef<Opener>();
  const confirmed = useRef(new Map<OpenedView, readonly ConfirmedMatch[]>());
  const place = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // What came is read from its heading on.
    if (state.at !== 'start' && state.at !== 'busy') place.current?.focus();
  }, [state]);

  const run = async (opener: Opener, work: () => Promise<State>): Promise<void> => {
    working.current = opener;
    setState({ at: 'busy' });
    try {
      const next = await work();
      setState(next);
      setSaid(next.at === 'opened' ? messages.formatTaken(next.held.view) : '');
    } catch (error) {
      opener.stop();
      setSaid(
        error instanceof Stopped ? messages.labels.stopped : error instanceof Refused ? '' : messages.labels.failed,
      );
      setState(error instanceof Refused ? { at: 'refused', refusal: error.refusal } : { at: 'start' });
    }
  };
  const tell = ({ stage, done }: { readonly stage: 'reading' | 'items' | 'placing'; readonly done: number }) =>
    setSaid(messages.formatStage(stage, done));
  const open = (bytes: Uint8Array, name: string) => {
    const opener = beginOpener();
    void run(opener, async () => {
      tell({ stage: 'reading', done: 0 });
      const answer = await opener.ask({ do: 'open', bytes, name }, tell);
      return 'view' in answer
        ? { at: 'opened', held: { view: answer.view, opener } }
        : { at: 'columns', table: answer.table, opener };
    });
  };
  const begin = () => {
    if (state.at === 'opened') {
      before?.opener.stop();
      setBefore(state.held);
    } else if (state.at === 'columns') state.opener.stop();
    setState({ at: 'start' });
    setSaid('');
  };
  const goBack = (held: Held) => {
    if (state.at === 'columns') state.opener.stop();
    setBefore(state.at === 'opened' ? state.held : undefined);
    setState({ at: 'opened', held });
    setSaid(messages.formatTaken(held.view));
  };
  const readColumns = (table: TableView, opener: Opener, roles: Roles) =>
    void run(opener, async () => {
      const { view } = await opener.ask({ do: 'columns', roles }, tell);
      return { at: 'opened', held: { view, opener, table: { ...table, roles } } };
    });

  const tellColumns = ({ table, opener }: Held) => table && setState({ at: 'columns', table, opener });

  const { labels } = messages;
  return (
    <>
      {(state.at === 'start' || state.at === 'busy') && <FileForm open={open} busy={state.at === 'busy'} />}
      <div class="opening-state">
        <p role="status">{said}</p>
        {state.at === 'busy' && (
          <button class="aid" type="button" onClick={() => working.current?.stop()}>
            {labels.cancel}
          </button>
        )}
        {state.at !== 'busy' && (state.at !== 'start' || before) && (
          <p class="aids">
            {state.at !== 'start' && (
              <button class="aid" type="button" onClick={begin}>
                {labels.another}
              </button>
            )}
            {state.at === 'opened' && state.held.table && (
              <button class="aid" type="button" onClick={() => tellColumns(state.held)}>
                {labels.changeColumns}
              </button>
            )}
            {before && (
              <button class="aid" type="button" onClick={() => goBack(before)}>
                {messages.formatBack(before.view.title)}
              </button>
            )}
          </p>
        )}
      </div>
      {state.at === 'refused' && (
        <section class="refused" aria-labelledby="refused">
          <h2 id="refused" tabIndex={-1} ref={place}>
            {labels.refused}
          </h2>
          <p>{messages.describeRefusal(state.refusal)}</p>
        </section>
      )}
      {state.at === 'columns' && (
        <Columns table={state.table} read={(roles) => readColumns(state.table, state.opener, roles)} heading={place} />
      )}
      {state.at === 'opened' && (
        <Framework
          key={state.held.view}
          view={state.held.view}
          opener={state.held.opener}
          confirmed={confirmed.current.get(state.held.view) ?? []}
          onConfirm={(matches) => void confirmed.current.set(state.held.view, matches)}
          ours={ours}
          heading={place}
        />
      )}
    </>
  );
}
