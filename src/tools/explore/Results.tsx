import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { resultsAtOnce } from '../../domain/exploring/limits.ts';
import type { Ranked } from '../../domain/exploring/rank.ts';
import type { NamedPage, Suggestion } from '../../payloads/explorable.ts';
import * as messages from '#messages/exploring.ts';
import { statements } from '#messages/statements.ts';

interface Props {
  ranked: readonly Ranked<Suggestion>[];
  /** The statements that were made, as one text. */
  ticks: string;
  /** How many statements were made. */
  made: number;
  /** The time that the figures of pay are of. */
  payRelease: string;
}

/** What suits, best first, in groups that meet equally many statements: a part at first, and more on demand. */
export function Results({ ranked, ticks, made, payRelease }: Props) {
  const [more, setMore] = useState({ ticks, count: 0 });
  const list = useRef<HTMLDivElement>(null);
  const asked = more.ticks === ticks ? more.count : 0;
  useLayoutEffect(() => {
    // Whoever asked for more reads on at the first of them, as the button has moved away.
    if (asked > 0) list.current!.querySelectorAll<HTMLElement>('.name')[asked]?.querySelector('a')?.focus();
  }, [asked]);
  const shown = resultsAtOnce + asked;
  const left = ranked.length - shown;
  return (
    <div ref={list}>
      {[...Map.groupBy(ranked.slice(0, shown), ({ met }) => met.length)].map(([met, own]) => (
        <section key={met}>
          <h3>{messages.formatGroup(ranked.filter((one) => one.met.length === met).length, met, made)}</h3>
          <ol class="suggestions">
            {own.map((one) => (
              <Result key={one.thing.occupation?.url ?? one.thing.jobs[0]!.url} ranked={one} payRelease={payRelease} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <button class="aid" type="button" onClick={() => setMore({ ticks, count: shown })}>
          {messages.formatMore(resultsAtOnce, left)}
        </button>
      )}
    </div>
  );
}

function Result({ ranked, payRelease }: { ranked: Ranked<Suggestion>; payRelease: string }) {
  const { thing, met, unmet, unknown } = ranked;
  const { jobs, occupation, pay } = thing;
  const { labels } = messages;
  const figures = [
    jobs.length === 0 ? labels.occupation : occupation ? null : labels.job,
    pay ? messages.formatPayOf(pay, payRelease) : occupation && labels.noPay,
    messages.formatEntry(thing),
  ];
  return (
    <li>
      <p class="name">
        {(jobs.length > 0 ? jobs : [occupation!]).map((one, i) => (
          <Fragment key={one.url}>
            {i > 0 && ', '}
            <Link {...one} />
          </Fragment>
        ))}
      </p>
      {jobs.length > 0 && occupation && (
        <p class="figures">
          {labels.andOccupation} <Link {...occupation} />
        </p>
      )}
      <p class="figures">{figures.filter(Boolean).join(' · ')}</p>
      <p class="reasons">
        {labels.why} {met.map((id) => messages.formatReason(id, thing)).join(' · ')}
      </p>
      {unmet.length > 0 && (
        <p class="against">
          <b>{labels.not}</b> {unmet.map((id) => statements[id].name).join(' · ')}
        </p>
      )}
      {unknown.length > 0 && (
        <p class="against">
          <b>{labels.unknown}</b> {unknown.map((id) => statements[id].name).join(' · ')}
        </p>
      )}
      {!occupation && <p class="against">{labels.ofClose}</p>}
    </li>
  );
}

const Link = ({ title, url }: NamedPage) => <a href={url}>{title}</a>;
