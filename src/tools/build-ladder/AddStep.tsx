import { useState } from 'preact/hooks';
import { addStep, whyNoStep } from '../../building/ladder/change.ts';
import { type BuiltPlace, stepKinds, type StepKind, upward } from '../../building/ladder/ladder.ts';
import { formatPlace, labels, noSteps, said } from '#messages/build-ladder.ts';
import { stepKinds as kindTitles } from '#messages/routes.ts';
import { newId } from '../record/new-id.ts';
import { Choice, options } from './Choice.tsx';
import type { Tool } from './tool.ts';

interface Props {
  readonly places: readonly BuiltPlace[];
  readonly tool: Tool;
}

/** Adds a step from one place to another. The keyboard stays where the next one is added. */
export function AddStep({ places: all, tool }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [kind, setKind] = useState<StepKind>('advance');
  const places = upward(all).map(({ id, title }, i) => [id, formatPlace(i + 1, title)] as const);
  const titleOf = (id: string): string => all.find((place) => place.id === id)?.title ?? '';
  const add = (): void => {
    const why = whyNoStep(tool.now(), from, to);
    if (why) {
      tool.say(noSteps[why]);
      return;
    }
    tool.change((before) => addStep(before, newId(), { from, to, kind }));
    tool.say(said.stepAdded(tool.now().steps.length, titleOf(from), titleOf(to)));
    setFrom(to);
    setTo('');
    tool.focus('new-step-from');
  };
  const end = (id: string, label: string, value: string, onChoose: (value: string) => void) => (
    <Choice id={id} label={label} value={value} onChoose={onChoose}>
      <option value="">{labels.choosePlace}</option>
      {options(places)}
    </Choice>
  );
  return (
    <form
      class="build-add"
      aria-labelledby="build-add-step"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3 id="build-add-step">{labels.addStep}</h3>
      <div class="build-fields">
        {end('new-step-from', labels.stepFrom, from, setFrom)}
        {end('new-step-to', labels.stepTo, to, setTo)}
        <Choice id="new-kind" label={labels.kind} value={kind} onChoose={(value) => setKind(value as StepKind)}>
          {options(stepKinds.map((one) => [one, kindTitles[one]]))}
        </Choice>
        <button class="aid build-do" type="submit">
          {labels.addThisStep}
        </button>
      </div>
    </form>
  );
}
