import { useMemo } from 'preact/hooks';
import type { Comparable } from '../../domain/comparison/comparables.ts';
import * as messages from '#messages/compare.ts';
import { mostCompared } from '../../domain/policy.ts';
import { type Choice, chooseAt, type ComparableKind } from './compare.ts';

interface Props {
  /** Address that the form leads to. */
  action: string;
  things: readonly Comparable[];
  kind: ComparableKind;
  /** Ids of what is chosen. */
  of: readonly string[];
  /** Told of each choice. */
  onChoose: (choice: Choice) => void;
}

const picker = messages.picker;
const kinds: readonly ComparableKind[] = ['job', 'industry'];

/** The form: what kind of thing, and which two or three of it. */
export function Picker({ action, things, kind, of, onChoose }: Props) {
  return (
    <form class="picker no-print" action={action} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{picker.legend}</legend>
        {kinds.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="kind"
              value={value}
              checked={kind === value}
              onChange={() => onChoose({ kind: value, of: [] })}
            />{' '}
            {picker.kinds[value]}
          </label>
        ))}
      </fieldset>
      <div class="selects">
        {Array.from({ length: mostCompared }, (_, place) => (
          <label key={place}>
            {picker.places[place]}
            <select
              name="of"
              value={of[place] ?? ''}
              onChange={({ currentTarget }) => onChoose({ kind, of: chooseAt(of, place, currentTarget.value) })}
            >
              <option value="">{place < 2 ? picker.choose : picker.none}</option>
              <Options things={things} kind={kind} />
            </select>
          </label>
        ))}
      </div>
    </form>
  );
}

/** All that can be chosen, by group. Made once a kind: to compare its many lines anew at each choice would take longest. */
function Options({ things, kind }: Pick<Props, 'things' | 'kind'>) {
  return useMemo(() => {
    const groups = [
      ...Map.groupBy(
        things.filter((one) => one.kind === kind),
        ({ group }) => group,
      ),
    ];
    return (
      <>
        {groups.map(([group, members]) => (
          <optgroup key={group} label={group}>
            {members.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </>
    );
  }, [things, kind]);
}
