import { useMemo } from 'preact/hooks';
import { editPlace, movePlace, removePlace } from '../../building/ladder/change.ts';
import { type BuiltPlace, upward } from '../../building/ladder/ladder.ts';
import { formatPlace, labels, levels, said } from '#messages/build-ladder.ts';
import * as placePay from '#messages/place-pay.ts';
import { Aid } from '../documents/Aid.tsx';
import { options } from './Choice.tsx';
import { EditPlace } from './EditPlace.tsx';
import type { OccupationChoices } from './load-choices.ts';
import type { Tool } from './tool.ts';

interface Props {
  readonly place: BuiltPlace;
  /** From 1, from the lowest level up. */
  readonly number: number;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly occupations: OccupationChoices | undefined;
  readonly tool: Tool;
  readonly onOpen: (id: string) => void;
}

/** One place of the list, with what moves it, and its fields while it is open. Drawn anew only when something of it changes. */
export function PlaceRow({ place, number, isOpen, isFirst, isLast, occupations, tool, onOpen }: Props) {
  const { id, title, level } = place;
  const name = title || formatPlace(number, '');
  const aids = useMemo(
    () => <Aids {...{ place, name, isOpen, isFirst, isLast, tool, onOpen }} />,
    [place, name, isOpen, isFirst, isLast, tool, onOpen],
  );
  const fields = useMemo(
    () => isOpen && <EditPlace place={place} occupations={occupations} tool={tool} />,
    [place, isOpen, occupations, tool],
  );
  return useMemo(() => {
    const pay = occupations?.pay.get(place.soc || (tool.choices.known.jobs.get(place.job)?.soc ?? ''));
    return (
      <li id={`place-${id}`} class="build-row">
        <div class="build-head">
          <h3>{formatPlace(number, title)}</h3>
          <small>
            {[levels[level - 1], place.occupation, pay && placePay.formatShort(pay)].filter(Boolean).join(' · ')}
          </small>
        </div>
        {aids}
        {fields}
      </li>
    );
  }, [place, number, aids, fields, occupations, tool]);
}

/** What sets the level of a place, moves it, opens it and takes it away. */
function Aids({
  place: { id, level },
  name,
  isOpen,
  isFirst,
  isLast,
  tool,
  onOpen,
}: Omit<Props, 'number' | 'occupations'> & { readonly name: string }) {
  const numberNow = (): number => upward(tool.now().places).findIndex((one) => one.id === id) + 1;
  const move = (by: -1 | 1, button: string): void => {
    tool.change((ladder) => movePlace(ladder, id, by));
    tool.say(said.moved(name, numberNow()));
    tool.focus(button);
  };
  return (
    <div class="tool-aids">
      <label class="build-level">
        {labels.level}
        <span class="visually-hidden">: {name}</span>
        <select
          id={`level-${id}`}
          value={level}
          onChange={({ currentTarget }) => {
            const to = Number(currentTarget.value);
            tool.change((ladder) => editPlace(ladder, id, { level: to }));
            tool.say(said.leveled(name, to, numberNow()));
            tool.focus(`level-${id}`);
          }}
        >
          {options(levels.map((_, i) => [String(i + 1), String(i + 1)]))}
        </select>
      </label>
      <Aid id={`edit-${id}`} of={name} expanded={isOpen} onPress={() => onOpen(isOpen ? '' : id)}>
        {isOpen ? labels.close : labels.edit}
      </Aid>
      <Aid id={`up-${id}`} of={name} isOff={isFirst} onPress={() => move(-1, `up-${id}`)}>
        {labels.up}
      </Aid>
      <Aid id={`down-${id}`} of={name} isOff={isLast} onPress={() => move(1, `down-${id}`)}>
        {labels.down}
      </Aid>
      <Aid
        of={name}
        onPress={() => {
          const around = upward(tool.now().places);
          const at = around.findIndex((one) => one.id === id);
          const next = around[at + 1] ?? around[at - 1];
          tool.change((ladder) => removePlace(ladder, id));
          tool.say(said.removed(name));
          tool.focus(next ? `edit-${next.id}` : 'new-title');
        }}
      >
        {labels.takeAway}
      </Aid>
    </div>
  );
}
