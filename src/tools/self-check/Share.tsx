import { useState } from 'preact/hooks';
import * as own from '#messages/record.ts';
import * as data from '#messages/self-check-data.ts';
import { squareCode } from '../../figures/square-code.ts';
import { type AnswerCode, writeAnswerCode } from '../../record/answer-code.ts';
import type { OwnRecord } from '../../record/record.ts';
import { linkLengths } from '../../record/packed-text.ts';
import { writeLink } from '../../record/share-link.ts';
import type { Tool } from './tool.ts';
import { placeUrl } from './where.ts';

/** A link and a square code that carry a record to another device; neither is sent to a server. */
export function Share({ tool, record }: { tool: Tool; record: OwnRecord }) {
  const { addresses, pieces } = tool;
  const [link, setLink] = useState<string>();
  const [code, setCode] = useState<AnswerCode>();
  const [said, setSaid] = useState('');
  const page = `${location.origin}${placeUrl(addresses, 'data')}`;
  const makeLink = async (): Promise<void> => {
    const fragment = await writeLink(record);
    setSaid(fragment === undefined ? data.tooOld : own.formatLinkLength(page.length + fragment.length, linkLengths));
    setLink(fragment && page + fragment);
  };
  const makeCode = async (): Promise<void> => {
    try {
      const made = writeAnswerCode(record, await pieces.edition.load());
      setCode(made);
      setSaid(own.formatLeftOut(made));
    } catch {
      setSaid(data.noCode);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link!);
      setSaid(data.copied);
    } catch {
      setSaid(data.notCopied);
    }
  };
  return (
    <>
      <h2>{data.send}</h2>
      <p>{data.sendText}</p>
      <p class="check-moves">
        <button class="aid" type="button" onClick={() => void makeLink()}>
          {data.makeLink}
        </button>
        <button class="aid" type="button" onClick={() => void makeCode()}>
          {data.makeCode}
        </button>
      </p>
      <p role="status">{said}</p>
      {link && link.length <= linkLengths.most && (
        <p class="check-link">
          <label>
            {data.link}{' '}
            <input type="text" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
          </label>{' '}
          <button class="aid" type="button" onClick={() => void copy()}>
            {data.copy}
          </button>
        </p>
      )}
      {code?.fits && <CodeOf address={page + code.fragment} />}
    </>
  );
}

/** A square code, dark on light in every theme, as readers want it. */
export function CodeOf({ address }: { address: string }) {
  const { size, path } = squareCode(address);
  return (
    <svg class="check-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={data.code}>
      <rect class="light" width={size} height={size} />
      <path class="dark" d={path} />
    </svg>
  );
}
