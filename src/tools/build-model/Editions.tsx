import { useEffect, useMemo, useState } from 'preact/hooks';
import { mergeBase } from '../../building/model/merge.ts';
import type { Choice, Conflict } from '../../building/model/three-ways.ts';
import type { Base, BuiltModel } from '../../building/model/model.ts';
import { sameWords } from '../../building/model/same-words.ts';
import type { Source } from '../../building/model/take-in.ts';
import { formatConflict, formatNewEdition, labels as told } from '#messages/build-model-changes.ts';
import { formatDate } from '#messages/dates.ts';
import { newId } from '../record/new-id.ts';
import type { Actions } from './actions.ts';
import type { Ground } from './ground.ts';
import { sourceOf } from './sources.ts';

interface Props {
  readonly model: BuiltModel;
  readonly ground: Ground;
  readonly act: Actions;
}

/** Offers to merge bases that have changed on the site since they were taken. */
export function Editions({ model, ground, act }: Props) {
  return (
    <>
      {model.bases
        .filter(({ from, edition }) => !from.startsWith('opened:') && edition !== ground.mappables.edition)
        .map((base) => (
          <Edition key={`${base.from} ${base.edition}`} base={base} model={model} ground={ground} act={act} />
        ))}
    </>
  );
}

function Edition({ base, model, ground, act }: Props & { readonly base: Base }) {
  const [now, setNow] = useState<Source>();
  const [look, setLook] = useState(false);
  const [gone, setGone] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  useEffect(() => {
    let isWanted = true;
    sourceOf(ground, base.from, base.sectors).then(
      (source) => isWanted && source && !sameWords(base, source.base) && setNow(source),
      // Without the network there is nothing to offer; the next visit tries again.
      () => {},
    );
    return () => void (isWanted = false);
  }, [base.from, base.edition]);
  const means = { newId, nameOf: ground.nameOf, order: ground.order };
  // A choice can bring another one with it, such as the sector of a block when that sector comes back.
  const conflicts = useMemo(
    () => (now && look ? mergeBase(model, now, { ...means, choices }).conflicts : []),
    [now, look, model, choices],
  );
  if (!now || gone) return null;
  const tierOf = (tier: string): string => ground.tiers.find(({ id }) => id === tier)?.title ?? tier;
  return (
    <section class="bm-edition note" aria-label={told.newEdition}>
      <h2>{told.newEdition}</h2>
      <p>{formatNewEdition(base.title, formatDate(base.edition), formatDate(now.base.edition))}</p>
      {look && <p>{told.mergeHint}</p>}
      {look && conflicts.length === 0 && <p>{told.noConflicts}</p>}
      {look && conflicts.length > 0 && <h3>{told.conflicts}</h3>}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.id}
          conflict={conflict}
          title={formatConflict(conflict, tierOf)}
          show={conflict.what === 'tier' ? tierOf : (text) => text}
          choice={choices.get(conflict.id) ?? 'mine'}
          onChoose={(choice) => setChoices(new Map([...choices, [conflict.id, choice]]))}
        />
      ))}
      <div class="tool-aids">
        {look ? (
          <button
            class="aid"
            type="button"
            onClick={() =>
              act.change((one) => mergeBase(one, now, { ...means, choices }).model, {
                say: told.merged,
                focus: '#bm-blocks',
              })
            }
          >
            {told.merge}
          </button>
        ) : (
          <button class="aid" type="button" onClick={() => setLook(true)}>
            {told.look}
          </button>
        )}
        <button class="aid" type="button" onClick={() => setGone(true)}>
          {told.notNow}
        </button>
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly conflict: Conflict;
  readonly title: string;
  readonly show: (text: string) => string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A conflict: what it was, and the two that it can become, side by side. */
function ConflictChoice({ conflict, title, show, choice, onChoose }: ChoiceProps) {
  const shown = (text: string): string => (text === '' ? told.nothing : show(text));
  return (
    <fieldset class="bm-conflict">
      <legend>{title}</legend>
      <p>
        {told.then}: <span class="bm-lines">{shown(conflict.then)}</span>
      </p>
      <div class="bm-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side}>
            <input
              type="radio"
              name={`conflict ${conflict.id}`}
              checked={choice === side}
              onChange={() => onChoose(side)}
            />{' '}
            {told[side]}: <span class="bm-lines">{shown(conflict[side])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
