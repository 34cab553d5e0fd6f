import { useMemo, useState } from 'preact/hooks';
import { writeModelLink } from '../../building/model/link.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { linkLengths } from '../../record/packed-text.ts';
import { labels } from '#messages/build-model.ts';
import { exportWords } from '#messages/build-model-files.ts';
import { keep } from '../keep-file.ts';
import { today } from '../record/device.ts';
import type { Actions } from './actions.ts';
import { CheckModel } from './CheckModel.tsx';
import { exportKinds, type ExportKind, writeExport } from './exports.ts';
import type { Ground } from './ground.ts';
import { siteWords } from './site-words.ts';

interface Props {
  readonly model: BuiltModel;
  readonly ground: Ground;
  readonly act: Actions;
}

/** Whether it is complete, the files of a model, and a link to it. */
export function TakeAlong({ model, ground, act }: Props) {
  const [link, setLink] = useState('');
  const words = useMemo(() => siteWords(ground.words), [ground]);
  const take = async (kind: ExportKind): Promise<void> => {
    try {
      const { name, type, body, ledger } = await writeExport(kind, model, words.load, today());
      keep(new Blob([body], { type }), name);
      if (ledger) act.change((now) => ({ ...now, exported: ledger }));
    } catch {
      act.say(labels.notLoaded);
    }
  };
  const share = async (): Promise<void> => {
    const fragment = await writeModelLink(model);
    if (fragment === undefined || fragment.length > linkLengths.most) {
      act.say(fragment === undefined ? labels.shareOld : labels.shareLong);
      return;
    }
    const address = `${location.origin}${location.pathname}${fragment}`;
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      act.say(labels.shareDone);
    } catch {
      act.say(labels.shareShown);
    }
  };
  return (
    <>
      <p>{labels.takeHint}</p>
      <ul class="bm-exports">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <button class="aid" type="button" onClick={() => void take(kind)}>
              {exportWords[kind].name}
            </button>{' '}
            <small>{exportWords[kind].hint}</small>
          </li>
        ))}
        <li>
          <button class="aid" type="button" onClick={() => void share()}>
            {labels.share}
          </button>
        </li>
      </ul>
      {link !== '' && (
        <label>
          {labels.shareShown}
          <input type="text" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
      <CheckModel model={model} words={words} act={act} />
    </>
  );
}
