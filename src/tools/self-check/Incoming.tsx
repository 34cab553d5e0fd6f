import { useEffect, useState } from 'preact/hooks';
import * as own from '#messages/record.ts';
import { formatTrouble } from '#messages/record-troubles.ts';
import * as data from '#messages/self-check-data.ts';
import { answersOf } from '../../record/answers.ts';
import { isAnswerCode, readAnswerCode } from '../../record/answer-code.ts';
import { type ReadRecords, readRecords } from '../../record/read.ts';
import { isLink, readLink } from '../../record/share-link.ts';
import type { Edition } from '../../record/edition.ts';
import { FileInput } from '../documents/FileInput.tsx';
import type { Tool } from './tool.ts';

/** What came by a file, a link or a square code, and was not taken in yet. */
interface Came extends ReadRecords {
  readonly from: string;
}

/** Records that come from elsewhere: files that are chosen here, and what stands behind # in the address. */
export function Incoming({ tool }: { tool: Tool }) {
  const { store, pieces } = tool;
  const [came, setCame] = useState<readonly Came[]>([]);
  const [said, setSaid] = useState('');
  // Without the edition a record can still be read; then nothing is said of what the content no longer has.
  const edition = (): Promise<Edition | undefined> => pieces.edition.load().catch(() => undefined);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const { hash } = location;
      if (!isLink(hash) && !isAnswerCode(hash)) return;
      // What others could read over a shoulder, or in the history, does not stay in the address.
      history.replaceState(history.state, '', location.pathname + location.search);
      const known = await edition();
      const { record, troubles } = isLink(hash)
        ? await readLink(hash, { edition: known })
        : readAnswerCode(hash, known ? [known] : []);
      setCame([{ from: data.link, records: record ? [record] : [], troubles }]);
    };
    void look();
    const again = (): void => void look();
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);

  const read = async (files: readonly File[]): Promise<void> => {
    const known = await edition();
    const all = await Promise.all(
      files.map(async (file): Promise<Came> => {
        const text = await file.text().catch(() => '');
        return { from: file.name, ...readRecords(text, { edition: known }) };
      }),
    );
    setSaid('');
    setCame(all);
  };
  const records = came.flatMap((one) => one.records);
  return (
    <>
      <h2>{data.takeIn}</h2>
      <p>
        <label>
          {data.files} <FileInput multiple accept=".json,application/json" onFiles={(files) => void read(files)} />
        </label>
      </p>
      {came.length > 0 && (
        <section class="check-came" aria-label={data.came}>
          {came.map(({ from, records: ours, troubles }, i) => (
            <div key={i}>
              <h3>{from}</h3>
              <ul>
                {ours.map((record) => (
                  <li key={record.id}>
                    {record.name.text || own.noName}{' '}
                    <small>{data.formatRecord(answersOf(record).size, record.made)}</small>
                  </li>
                ))}
                {troubles.map((trouble, at) => {
                  const { where, what, mend } = formatTrouble(trouble);
                  return (
                    <li key={at} class="trouble">
                      <strong>{where}:</strong> {what} {mend}
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
          <p class="check-moves">
            {records.length > 0 && (
              <button
                class="aid"
                type="button"
                onClick={() => {
                  const added = store.add(records);
                  store.open(records[0]!.id);
                  setCame([]);
                  setSaid(own.formatAdded(added));
                }}
              >
                {data.formatTake(records.length)}
              </button>
            )}
            <button class="aid" type="button" onClick={() => setCame([])}>
              {records.length > 0 ? data.leave : data.close}
            </button>
          </p>
        </section>
      )}
      <p role="status">{said}</p>
    </>
  );
}
