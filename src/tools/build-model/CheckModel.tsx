import { useState } from 'preact/hooks';
import type { Trouble } from '../../building/model/check.ts';
import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { labels } from '#messages/build-model.ts';
import { checkWords, formatTroubles } from '#messages/build-model-files.ts';
import type { Told } from '#messages/built-troubles.ts';
import type { Piece } from '../piece.ts';
import { today } from '../record/device.ts';
import { type Actions, headOf, rowOf } from './actions.ts';

interface Props {
  readonly model: BuiltModel;
  readonly words: Piece<SiteWords>;
  readonly act: Actions;
}

type Line = Told & Pick<Trouble, 'place'>;

/** The check of a model, on demand: it takes longer than an edit may. What it found stands until the next check. */
export function CheckModel({ model, words, act }: Props) {
  const [lines, setLines] = useState<readonly Line[] | 'working'>();
  const check = async (): Promise<void> => {
    setLines('working');
    try {
      const [{ checkBuiltModel }, { formatBuiltTrouble }, site] = await Promise.all([
        import('../../building/model/check.ts'),
        import('#messages/built-troubles.ts'),
        words.load(),
      ]);
      setLines(
        checkBuiltModel(model, site, today()).map((trouble) => ({
          ...formatBuiltTrouble(trouble),
          place: trouble.place,
        })),
      );
    } catch {
      setLines(undefined);
      act.say(labels.notLoaded);
    }
  };
  return (
    <section class="bm-check" aria-labelledby="bm-check">
      <h3 id="bm-check">{checkWords.title}</h3>
      <p>{checkWords.hint}</p>
      <p>
        <button class="aid" type="button" onClick={() => void check()}>
          {checkWords.button}
        </button>
      </p>
      <div role="status">
        {lines === 'working' && <p>{checkWords.working}</p>}
        {Array.isArray(lines) && <p>{lines.length === 0 ? checkWords.complete : formatTroubles(lines.length)}</p>}
      </div>
      {Array.isArray(lines) && lines.length > 0 && (
        <ol>
          {(lines as readonly Line[]).map(({ where, what, mend, place }, i) => (
            <li key={i}>
              <strong>{where}</strong>. {what} {mend} <GoTo model={model} place={place} act={act} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** A button that leads to a block or a tier; what is told of the model itself stands below its name. */
function GoTo({ model, place, act }: Pick<Props, 'model' | 'act'> & Pick<Trouble, 'place'>) {
  const { thing, id } = place;
  const blocks = model.tiers.flatMap((tier) => tier.blocks);
  const block = blocks.find((one) => one.id === id || one.statements.some((statement) => statement.id === id));
  if (!block && thing !== 'tier') return null;
  return (
    <button
      class="aid"
      type="button"
      onClick={() => (block ? act.open(block.id, rowOf(block.id)) : act.change((now) => now, { focus: headOf(id) }))}
    >
      {checkWords.goTo}
    </button>
  );
}
