import { useState } from 'preact/hooks';
import * as messages from '#messages/opening.ts';
import { keep } from '../keep-file.ts';
import { today } from '../record/device.ts';
import { type ConfirmedMatch, type ExportKind, exportKinds } from './asking.ts';
import type { Opener } from './start-opener.ts';

interface Props {
  opener: Opener;
  matches: readonly ConfirmedMatch[];
}

const { labels, exportNames } = messages;

/** What can be taken along: the framework in other formats, and the report. */
export function Exports({ opener, matches }: Props) {
  const [failed, setFailed] = useState(false);
  const take = async (as: ExportKind) => {
    setFailed(false);
    try {
      const { name, type, content } = await opener.ask({ do: 'export', as, day: today(), matches });
      keep(new Blob([content], { type }), name);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="opened-exports" aria-labelledby="take">
      <h3 id="take">{labels.take}</h3>
      <p>{labels.takeHelp}</p>
      <p class="aids">
        {exportKinds.map((as) => (
          <button key={as} class="aid" type="button" onClick={() => void take(as)}>
            {exportNames[as]}
          </button>
        ))}
      </p>
      {failed && <p role="alert">{labels.failed}</p>}
    </section>
  );
}
