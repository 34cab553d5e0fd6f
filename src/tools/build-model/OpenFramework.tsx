import { useMemo, useRef, useState } from 'preact/hooks';
import { builtModelLimits as limits } from '../../building/model/model.ts';
import { type Assignment, openedSource, suggestAssignment, type TopIs } from '../../building/model/opened-source.ts';
import type { Source } from '../../building/model/take-in.ts';
import type { Refusal } from '../../domain/opened/report.ts';
import * as words from '#messages/build-model-opened.ts';
import { labels as pageLabels } from '#messages/build-model.ts';
import * as opening from '#messages/opening.ts';
import type { TableView, Whole } from '../open/asking.ts';
import { beginOpener } from '../open/begin-opener.ts';
import { Columns } from '../open/Columns.tsx';
import { FileForm } from '../open/FileForm.tsx';
import { Refused } from '../open/start-opener.ts';
import { today } from '../record/device.ts';
import { newId } from '../record/new-id.ts';
import type { Ground } from './ground.ts';

const { labels } = words;
/** Items of a framework that can be built from: every block and statement, and what groups them. */
const mostItems = limits.blocks + limits.statements + 100;

interface Props {
  readonly ground: Ground;
  /** Told of the framework as a source, and of what is said of it. */
  readonly onSource: (source: Source, said: string) => void;
}

type State =
  | { readonly at: 'start' | 'busy' | 'failed' }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'columns'; readonly table: TableView }
  | { readonly at: 'assign'; readonly whole: Whole };

/** Opens a framework of anyone in the thread that opens files, and lets a person say which of its tiers is which of ours. */
export function OpenFramework({ ground, onSource }: Props) {
  const opener = useMemo(() => beginOpener(), []);
  const [state, setState] = useState<State>({ at: 'start' });
  const heading = useRef<HTMLHeadingElement>(null);
  const run = async (work: () => Promise<State>): Promise<void> => {
    setState({ at: 'busy' });
    try {
      setState(await work());
    } catch (error) {
      setState(error instanceof Refused ? { at: 'refused', refusal: error.refusal } : { at: 'failed' });
    }
  };
  const whole = async (): Promise<State> => ({
    at: 'assign',
    whole: await opener.ask({ do: 'whole', most: mostItems }),
  });
  if (state.at === 'assign')
    return (
      <Assign
        key={state.whole.id}
        whole={state.whole}
        ground={ground}
        onCancel={() => setState({ at: 'start' })}
        onDone={(assignment) => {
          const { source, left } = openedSource(state.whole, assignment, ground.tiers, newId, today());
          onSource(source, words.formatLeft(left));
          setState({ at: 'start' });
        }}
      />
    );
  if (state.at === 'columns')
    return (
      <Columns
        table={state.table}
        heading={heading}
        read={(roles) =>
          void run(async () => {
            await opener.ask({ do: 'columns', roles });
            return whole();
          })
        }
      />
    );
  return (
    <>
      <p>{labels.hint}</p>
      <FileForm
        busy={state.at === 'busy'}
        open={(bytes, name) =>
          void run(async () => {
            const answer = await opener.ask({ do: 'open', bytes, name });
            return 'table' in answer ? { at: 'columns', table: answer.table } : whole();
          })
        }
      />
      <p role="status">
        {state.at === 'busy' && pageLabels.waiting}
        {state.at === 'failed' && labels.failed}
        {state.at === 'refused' && opening.describeRefusal(state.refusal)}
      </p>
    </>
  );
}

interface AssignProps {
  readonly whole: Whole;
  readonly ground: Ground;
  readonly onDone: (assignment: Assignment) => void;
  readonly onCancel: () => void;
}

/** Which tier is which: a choice for each item at the top, with a suggestion. */
function Assign({ whole, ground, onDone, onCancel }: AssignProps) {
  const suggested = useMemo(() => suggestAssignment(whole, ground.tiers), [whole]);
  const [top, setTop] = useState<TopIs>(suggested.top);
  const [tiers, setTiers] = useState(suggested.tiers);
  const roots = useMemo(() => whole.items.filter(({ above }) => above === null), [whole]);
  const under = useMemo(() => {
    const counts = new Map<string, number>();
    const rootOf = new Map<string, string>();
    for (const { id, above } of whole.items) {
      const root = above === null ? id : (rootOf.get(above) ?? id);
      rootOf.set(id, root);
      if (root !== id) counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    return counts;
  }, [whole]);
  const options = (
    <>
      <option value="">{labels.leaveOut}</option>
      {ground.tiers.map(({ id, number, title }) => (
        <option key={id} value={id}>
          {number} {title}
        </option>
      ))}
    </>
  );
  return (
    <form
      class="bm-assign"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ top, tiers });
      }}
    >
      <p role="status">
        {words.formatOpened(whole.title, whole.count)}{' '}
        {whole.count > whole.items.length && words.formatCut(whole.items.length)}
      </p>
      <fieldset>
        <legend>{labels.top}</legend>
        {(['groups', 'competencies'] as const).map((one) => (
          <label key={one} class="bm-inline">
            <input type="radio" name="top" checked={top === one} onChange={() => setTop(one)} /> {labels[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{labels.which}</legend>
        <label class="bm-inline">
          {labels.all}{' '}
          <select
            value="none"
            onChange={({ currentTarget: { value } }) =>
              value !== 'none' && setTiers(new Map(roots.map(({ id }) => [id, value])))
            }
          >
            <option value="none">{pageLabels.choose}</option>
            {options}
          </select>
        </label>
        <ul class="bm-assigned">
          {roots.map(({ id, label, statement }) => (
            <li key={id}>
              <label>
                <span>
                  {(label ?? statement).slice(0, limits.title)} <small>{words.formatUnder(under.get(id) ?? 0)}</small>
                </span>
                <select
                  value={tiers.get(id) ?? ''}
                  onChange={({ currentTarget: { value } }) => setTiers(new Map([...tiers, [id, value]]))}
                >
                  {options}
                </select>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="tool-aids">
        <button class="aid" type="submit">
          {labels.build}
        </button>
        <button class="aid" type="button" onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}
