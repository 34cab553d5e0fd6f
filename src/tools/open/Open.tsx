import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../domain/opened/report.ts';
import type { Roles } from '../../imports/opened/columns.ts';
import * as messages from '#messages/opening.ts';
import type { OpenedView, TableView } from './asking.ts';
import { Columns } from './Columns.tsx';
import { FileForm } from './FileForm.tsx';
import { Framework } from './Framework.tsx';
import { type Opener, Refused, Stopped } from './start-opener.ts';
import type { OursAt } from './ours.ts';

interface Props {
  opener: Opener;
  /** Where to find what of ours may match. */
  ours: OursAt;
}

type State =
  | { readonly at: 'start' }
  | { readonly at: 'busy' }
  | { readonly at: 'columns'; readonly table: TableView }
  | { readonly at: 'opened'; readonly view: OpenedView }
  | { readonly at: 'refused'; readonly refusal: Refusal };

/** The tool: a file is chosen, told, read and shown. */
export function Open({ opener, ours }: Props) {
  const [state, setState] = useState<State>({ at: 'start' });
  const [said, setSaid] = useState('');
  const [table, setTable] = useState<TableView>();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What came is read from its heading on.
    if (state.at !== 'start' && state.at !== 'busy') place.current?.focus();
  }, [state]);

  const run = async (work: () => Promise<State>): Promise<void> => {
    setState({ at: 'busy' });
    try {
      const next = await work();
      setState(next);
      setSaid(next.at === 'opened' ? messages.formatTaken(next.view) : '');
    } catch (error) {
      setSaid(
        error instanceof Stopped ? messages.labels.stopped : error instanceof Refused ? '' : messages.labels.failed,
      );
      setState(error instanceof Refused ? { at: 'refused', refusal: error.refusal } : { at: 'start' });
    }
  };
  const tell = ({ stage, done }: { readonly stage: 'reading' | 'items' | 'placing'; readonly done: number }) =>
    setSaid(messages.formatStage(stage, done));
  const open = (bytes: Uint8Array, name: string) =>
    void run(async () => {
      tell({ stage: 'reading', done: 0 });
      const answer = await opener.ask({ do: 'open', bytes, name }, tell);
      if ('view' in answer) return { at: 'opened', view: answer.view };
      setTable(answer.table);
      return { at: 'columns', table: answer.table };
    });
  const begin = () => {
    setState({ at: 'start' });
    setSaid('');
  };
  const readColumns = (roles: Roles) => {
    setTable((known) => known && { ...known, roles });
    void run(async () => ({ at: 'opened', view: (await opener.ask({ do: 'columns', roles }, tell)).view }));
  };

  const { labels } = messages;
  return (
    <>
      {(state.at === 'start' || state.at === 'busy') && <FileForm open={open} busy={state.at === 'busy'} />}
      <div class="opening-state">
        <p role="status">{said}</p>
        {state.at === 'busy' && (
          <button class="aid" type="button" onClick={() => opener.stop()}>
            {labels.cancel}
          </button>
        )}
        {state.at !== 'start' && state.at !== 'busy' && (
          <p class="aids">
            <button class="aid" type="button" onClick={begin}>
              {labels.another}
            </button>
            {state.at === 'opened' && state.view.ofTable && table && (
              <button class="aid" type="button" onClick={() => setState({ at: 'columns', table })}>
                {labels.changeColumns}
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
      {state.at === 'columns' && <Columns table={state.table} read={readColumns} heading={place} />}
      {state.at === 'opened' && (
        <Framework key={state.view} view={state.view} opener={opener} ours={ours} heading={place} />
      )}
    </>
  );
}
