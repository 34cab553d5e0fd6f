import { useMemo } from 'preact/hooks';
import { editStep, moveStep, removeStep, whyNoStep } from '../../building/ladder/change.ts';
import { type BuiltPlace, type BuiltStep, stepKinds, type StepKind, upward } from '../../building/ladder/ladder.ts';
import { formatPlace, formatStep, labels, noSteps, said } from '#messages/build-ladder.ts';
import { stepKinds as kindTitles } from '#messages/routes.ts';
import { Aid } from '../documents/Aid.tsx';
import type { StepChanges } from './changes.ts';
import { Choice, options } from './Choice.tsx';
import { LinesField, TextField } from './Field.tsx';
import type { OccupationChoices } from './load-choices.ts';
import { StepAdds } from './StepAdds.tsx';
import type { Tool } from './tool.ts';

interface Props {
  readonly step: BuiltStep;
  readonly from: BuiltPlace;
  readonly to: BuiltPlace;
  /** From 1. */
  readonly number: number;
  readonly isOpen: boolean;
  readonly isLast: boolean;
  readonly occupations: OccupationChoices | undefined;
  readonly changes: StepChanges | undefined;
  readonly tool: Tool;
  readonly onOpen: (id: string) => void;
}

/** One step of the list, with what moves it, what it adds, and its fields while it is open. */
export function StepRow(props: Props) {
  const { step, from, to, number, isOpen, isLast, occupations, changes, tool, onOpen } = props;
  return useMemo(() => {
    const { id, kind } = step;
    const name = `${from.title} → ${to.title}`;
    const move = (by: -1 | 1, button: string): void => {
      tool.change((ladder) => moveStep(ladder, id, by));
      const place = tool.now().steps.findIndex((one) => one.id === id) + 1;
      tool.say(said.stepMoved(from.title, to.title, place));
      tool.focus(button);
    };
    return (
      <li id={`step-${id}`} class="build-row">
        <div class="build-head">
          <h3>{formatStep(number, from.title, to.title)}</h3>
          <small>{kindTitles[kind]}</small>
        </div>
        <div class="tool-aids">
          <Aid id={`edit-${id}`} of={name} expanded={isOpen} onPress={() => onOpen(isOpen ? '' : id)}>
            {isOpen ? labels.close : labels.edit}
          </Aid>
          <Aid id={`up-${id}`} of={name} isOff={number === 1} onPress={() => move(-1, `up-${id}`)}>
            {labels.up}
          </Aid>
          <Aid id={`down-${id}`} of={name} isOff={isLast} onPress={() => move(1, `down-${id}`)}>
            {labels.down}
          </Aid>
          <Aid
            of={name}
            onPress={() => {
              const { steps } = tool.now();
              const next = steps[number] ?? steps[number - 2];
              tool.change((ladder) => removeStep(ladder, id));
              tool.say(said.stepRemoved(from.title, to.title));
              tool.focus(next ? `edit-${next.id}` : 'new-step-from');
            }}
          >
            {labels.takeAway}
          </Aid>
        </div>
        <StepAdds from={from} to={to} occupations={occupations} changes={changes} tool={tool} />
        {isOpen && <EditStep step={step} from={from} to={to} tool={tool} />}
      </li>
    );
  }, [step, from, to, number, isOpen, isLast, occupations, changes, tool, onOpen]);
}

/** All that is said of one step. */
function EditStep({ step, from, to, tool }: Pick<Props, 'step' | 'from' | 'to' | 'tool'>) {
  const { id } = step;
  const set = (change: Parameters<typeof editStep>[2]): void => tool.change((ladder) => editStep(ladder, id, change));
  const places = upward(tool.now().places).map((place, i) => [place.id, formatPlace(i + 1, place.title)] as const);
  const setEnds = (ends: Pick<BuiltStep, 'from' | 'to'>): void => {
    const why = whyNoStep(tool.now(), ends.from, ends.to, id);
    if (why) tool.say(noSteps[why]);
    set(ends);
  };
  const isLower = step.kind !== 'specialize' && from.zone > 0 && to.zone > 0 && to.zone < from.zone;
  return (
    <div class="build-fields">
      <Choice
        id={`from-${id}`}
        label={labels.stepFrom}
        value={step.from}
        onChoose={(place) => setEnds({ from: place, to: step.to })}
      >
        {options(places)}
      </Choice>
      <Choice
        id={`to-${id}`}
        label={labels.stepTo}
        value={step.to}
        onChoose={(place) => setEnds({ from: step.from, to: place })}
      >
        {options(places)}
      </Choice>
      <Choice
        id={`kind-${id}`}
        label={labels.kind}
        value={step.kind}
        onChoose={(kind) => set({ kind: kind as StepKind })}
      >
        {options(stepKinds.map((one) => [one, kindTitles[one]]))}
      </Choice>
      <LinesField
        id={`experiences-${id}`}
        label={labels.experiences}
        hint={labels.experiencesHint}
        value={step.experiences}
        rows={5}
        onDone={(experiences) => set({ experiences })}
      />
      <LinesField
        id={`before-${id}`}
        label={labels.before}
        value={step.requirements}
        onDone={(requirements) => set({ requirements })}
      />
      {(isLower || step.lowerZone !== '') && (
        <TextField
          id={`lowerZone-${id}`}
          label={labels.lowerZone}
          hint={labels.lowerZoneHint}
          value={step.lowerZone}
          rows={2}
          onDone={(lowerZone) => set({ lowerZone })}
        />
      )}
    </div>
  );
}
