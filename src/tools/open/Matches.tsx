import { useState } from 'preact/hooks';
import * as messages from '#messages/opening.ts';
import type { ConfirmedMatch, Suggested } from './asking.ts';
import { Item } from './Outline.tsx';
import type { Opener } from './start-opener.ts';
import { useParts } from './use-parts.ts';
import type { OursAt } from './ours.ts';

interface Props {
  opener: Opener;
  ours: OursAt;
  matches: readonly ConfirmedMatch[];
  change: (matches: readonly ConfirmedMatch[]) => void;
}

const { labels } = messages;

/** Suggested matches with ours, asked for by a person, and confirmed one by one. */
export function Matches(props: Props) {
  const { matches, change } = props;
  const [asked, setAsked] = useState(matches.length > 0);
  return (
    <section class="opened-matches" aria-labelledby="matches">
      <h3 id="matches">{labels.matches}</h3>
      <p>{labels.matchesHelp}</p>
      {asked ? (
        <>
          <p class="aids">
            <span role="status">{messages.formatConfirmed(matches.length)}</span>
            <button
              class="aid"
              type="button"
              disabled={matches.length === 0}
              onClick={() => change(matches.slice(0, -1))}
            >
              {labels.undo}
            </button>
          </p>
          <List {...props} />
        </>
      ) : (
        <button class="aid" type="button" onClick={() => setAsked(true)}>
          {labels.suggest}
        </button>
      )}
    </section>
  );
}

function List({ opener, ours, matches, change }: Props) {
  const { rows, count, more } = useParts<Suggested>((from) => opener.ask({ do: 'suggest', from, ours }), '');
  const box = (item: string, identifier: string, name: string, said: string) => {
    const at = matches.findIndex((one) => one.item === item && one.identifier === identifier);
    return (
      <label>
        <input
          type="checkbox"
          checked={at >= 0}
          aria-label={`${labels.confirm}: ${name}`}
          onChange={() => change(at >= 0 ? matches.toSpliced(at, 1) : [...matches, { item, identifier }])}
        />
        <span>{said}</span>
      </label>
    );
  };
  return (
    <>
      <ul>
        {rows.map(({ row, likes }) => (
          <li key={row.id}>
            <Item row={row} />
            {likes.length === 0 && <p class="figures">{labels.noSuggestion}</p>}
            <ul>
              {likes.map(({ own, definition, found, shared, grade, nearest }) => (
                <li key={own.id}>
                  {box(row.id, own.uuid, own.title, messages.formatLikeness(found, grade, shared))}
                  <p>
                    <a href={own.url}>{own.title}</a>: {definition}
                  </p>
                  {nearest && box(row.id, nearest.identifier, nearest.text, messages.formatNearest(nearest.text))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rows.length < count && (
        <button class="aid" type="button" onClick={more}>
          {messages.formatShowMore(rows.length, count)}
        </button>
      )}
    </>
  );
}
