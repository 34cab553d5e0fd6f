import { useMemo } from 'preact/hooks';
import type { Comparable } from '../../domain/comparison/comparables.ts';
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

const kinds: readonly (readonly [ComparableKind, string])[] = [
  ['job', 'Jobs'],
  ['industry', 'Industry models'],
];
const places = ['First', 'Second', 'Third, if you like'];

/** The form: what kind of thing, and which two or three of it. */
export function Picker({ action, things, kind, of, onChoose }: Props) {
  return (
    <form class="picker no-print" action={action} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Compare</legend>
        {kinds.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="kind"
              value={value}
              checked={kind === value}
              onChange={() => onChoose({ kind: value, of: [] })}
            />{' '}
            {words}
          </label>
        ))}
      </fieldset>
      <div class="selects">
        {Array.from({ length: mostCompared }, (_, place) => (
          <label key={place}>
            {places[place]}
            <select
              name="of"
              value={of[place] ?? ''}
              onChange={({ currentTarget }) => onChoose({ kind, of: chooseAt(of, place, currentTarget.value) })}
            >
              <option value="">{place < 2 ? 'Choose' : 'None'}</option>
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
