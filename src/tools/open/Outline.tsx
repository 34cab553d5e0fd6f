import { useId, useState } from 'preact/hooks';
import * as messages from '#messages/opening.ts';
import type { ItemRow } from './asking.ts';
import type { Opener } from './start-opener.ts';
import { useParts } from './use-parts.ts';

interface Props {
  opener: Opener;
}

const { labels } = messages;

/** The framework as an outline that opens level by level, or what a search finds in it. */
export function Outline({ opener }: Props) {
  const [words, setWords] = useState('');
  return (
    <section class="opened-outline" aria-labelledby="outline">
      <h3 id="outline">{labels.framework}</h3>
      <label class="search-opened">
        {labels.search}
        <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      {words.trim() === '' ? <Below opener={opener} of={null} /> : <Found opener={opener} words={words.trim()} />}
    </section>
  );
}

function Found({ opener, words }: Props & { words: string }) {
  const { rows, count, more, loaded } = useParts<ItemRow>((from) => opener.ask({ do: 'search', words, from }), words);
  return (
    <>
      <p role="status">{loaded ? messages.formatFoundItems(count) : ''}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Item row={row} />
            {row.path && row.path.length > 0 && (
              <p class="figures">
                {labels.in} {row.path.join(' › ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <More shown={rows.length} count={count} more={more} />
    </>
  );
}

function Below({ opener, of }: Props & { of: string | null }) {
  const { rows, count, more } = useParts<ItemRow>((from) => opener.ask({ do: 'below', of, from }), of ?? '');
  return (
    <>
      <ul>
        {rows.map((row) => (
          <Branch key={row.id} row={row} opener={opener} />
        ))}
      </ul>
      <More shown={rows.length} count={count} more={more} />
    </>
  );
}

function Branch({ row, opener }: Props & { row: ItemRow }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <Item row={row} id={id} />
      {row.below > 0 && (
        <button class="aid" type="button" aria-expanded={open} aria-describedby={id} onClick={() => setOpen(!open)}>
          {messages.formatBelow(row.below)}
        </button>
      )}
      {open && <Below opener={opener} of={row.id} />}
    </li>
  );
}

/** An item with what there is to say of it. */
export function Item({ row, id }: { row: ItemRow; id?: string }) {
  const figures = [row.kind, row.language, row.elsewhere > 0 ? labels.elsewhere : ''].filter(Boolean);
  return (
    <div class="opened-item">
      <p id={id} dir="auto" lang={row.language}>
        {row.code && <b>{row.code} </b>}
        {row.label && <b>{row.label}: </b>}
        {row.statement}
      </p>
      {figures.length > 0 && <p class="figures">{figures.join(' · ')}</p>}
      {row.notes.length > 0 && <p class="figures">{row.notes.join(' · ')}</p>}
    </div>
  );
}

function More({ shown, count, more }: { shown: number; count: number; more: () => void }) {
  return shown < count ? (
    <button class="aid" type="button" onClick={more}>
      {messages.formatShowMore(shown, count)}
    </button>
  ) : null;
}
