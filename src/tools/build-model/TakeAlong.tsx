import { useState } from 'preact/hooks';
import { writeModelLink } from '../../building/model/link.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { linkLengths } from '../../record/packed-text.ts';
import { labels } from '#messages/build-model.ts';
import { keep } from '../keep-file.ts';
import { today } from '../record/device.ts';
import type { Actions } from './actions.ts';
import { modelExports } from './exports.ts';

/** The files of a model, and a link to it. */
export function TakeAlong({ model, act }: { readonly model: BuiltModel; readonly act: Actions }) {
  const [link, setLink] = useState('');
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
        {modelExports.map(({ id, name, hint, write }) => (
          <li key={id}>
            <button
              class="aid"
              type="button"
              onClick={() =>
                void write(model, today()).then(
                  (file) => keep(new Blob([file.bytes as BlobPart], { type: file.type }), file.name),
                  () => act.say(labels.notLoaded),
                )
              }
            >
              {name}
            </button>{' '}
            <small>{hint}</small>
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
    </>
  );
}
