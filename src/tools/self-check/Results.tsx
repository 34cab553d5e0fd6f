import { useEffect, useMemo, useState } from 'preact/hooks';
import { fitAll, fitTable } from '../../domain/standing/fit-table.ts';
import { fewestAnswersToRank } from '../../domain/standing/limits.ts';
import { type Fitted, rankFits } from '../../domain/standing/rank-fits.ts';
import type { Yardstick } from '../../domain/standing/yardstick.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import type { StandingData } from '../../payloads/standing.ts';
import { Failed } from './Failed.tsx';
import { WhatItIs } from './FitLine.tsx';
import { RankedThing } from './RankedThing.tsx';
import type { Tool } from './tool.ts';
import { usePiece } from './use-pieces.ts';
import { placeUrl, startKey, targetKey } from './where.ts';

/** How many of a list are shown before more is asked for. */
const pageLength = 20;

/** Every job, or every rated occupation, in the order of how well the answers fit. */
export function Results({ tool }: { tool: Tool }) {
  const standingPiece = usePiece('standing', tool.pieces.standing);
  const [kind, setKind] = useState<'job' | 'occupation'>('job');
  const { value, failed, again } = standingPiece;
  if (failed) return <Failed again={again} />;
  if (!value) return <p>{words.loading}</p>;
  return (
    <>
      {tool.answers.size === 0 && (
        <p>
          {words.results.nothingYet}{' '}
          <a class="aid check-go" href={placeUrl(tool.addresses, 'ask', [startKey])}>
            {words.ways.startNow}
          </a>
        </p>
      )}
      <WhatItIs guide={tool.addresses.guide} />
      <p class="check-moves no-print" role="group" aria-label={words.results.which}>
        {(['job', 'occupation'] as const).map((one) => (
          <button key={one} class="aid" type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {words.results.kinds[one]}
          </button>
        ))}
      </p>
      {kind === 'job' ? (
        <Ranking key="job" tool={tool} data={value} yardsticks={value.jobs} />
      ) : (
        <Occupations tool={tool} data={value} />
      )}
      <p class="check-moves no-print">
        <a href={placeUrl(tool.addresses, 'jobs')}>{words.results.beside}</a>{' '}
        <a href={placeUrl(tool.addresses, 'days')}>{words.results.days}</a>
      </p>
    </>
  );
}

function Occupations({ tool, data }: { tool: Tool; data: StandingData }) {
  const { value, failed, again } = usePiece('occupations', tool.pieces.occupations);
  if (failed) return <Failed again={again} />;
  if (!value) return <p>{words.loading}</p>;
  return (
    <>
      <p>{words.results.occupations}</p>
      <Ranking tool={tool} data={data} yardsticks={value.occupations} />
    </>
  );
}

interface RankingProps {
  tool: Tool;
  data: StandingData;
  yardsticks: readonly Yardstick[];
}

function Ranking({ tool, data, yardsticks }: RankingProps) {
  const { answers } = tool;
  const [shown, setShown] = useState(pageLength);
  const table = useMemo(() => fitTable(yardsticks, data.behaviorsOf), [yardsticks, data]);
  const { ranked, tooFew, none } = useMemo(
    () => rankFits(yardsticks, fitAll(table, answers)),
    [table, yardsticks, answers],
  );
  useAhead(tool, ranked);
  const gapUrl = ({ kind, id }: Yardstick): string => placeUrl(tool.addresses, 'gap', [targetKey(kind, id)]);
  return (
    <>
      {ranked.length > 0 && (
        <>
          <h2>{words.formatRanked(ranked.length)}</h2>
          <p>
            {words.results.how} {standing.howOrdered}
          </p>
        </>
      )}
      <ol class="rows check-ranked">
        {ranked.slice(0, shown).map(({ yardstick, fit }) => (
          <RankedThing key={yardstick.id} tool={tool} data={data} yardstick={yardstick} fit={fit} />
        ))}
      </ol>
      {ranked.length > shown && (
        <p>
          <button class="aid" type="button" onClick={() => setShown(shown + 5 * pageLength)}>
            {words.formatMore(ranked.length - shown)}
          </button>
        </p>
      )}
      {tooFew.length > 0 && (
        <details class="check-too-few" open={ranked.length === 0 && answers.size > 0}>
          <summary>
            {standing.formatTooFew(fewestAnswersToRank)} {words.formatThings(tooFew.length)}
          </summary>
          <ul class="columns-of-names">
            {tooFew.slice(0, 5 * pageLength).map(({ yardstick, fit }) => (
              <li key={yardstick.id}>
                <a href={gapUrl(yardstick)}>{yardstick.title}</a> <small>{standing.formatFrom(fit)}</small>
              </li>
            ))}
          </ul>
          {tooFew.length > 5 * pageLength && <p>{words.formatLeft(tooFew.length - 5 * pageLength)}</p>}
        </details>
      )}
      {none.length > 0 && (
        <details>
          <summary>{words.results.none}</summary>
          <p>{words.results.noneText}</p>
          <ul class="columns-of-names">
            {none.slice(0, 5 * pageLength).map((yardstick) => (
              <li key={yardstick.id}>
                <a href={gapUrl(yardstick)}>{yardstick.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** How many of the first are made ready, so that their gaps can be read with the network cut. */
const madeReady = 3;

/** Fetch, when nothing else is to be done, what the gaps of the first in the list will show. */
function useAhead({ pieces }: Tool, ranked: readonly Fitted[]): void {
  const ids = ranked
    .slice(0, madeReady)
    .flatMap(({ yardstick }) => yardstick.competencies.map((one) => one.competency));
  const name = [...new Set(ids)].join(' ');
  useEffect(() => {
    if (name === '') return;
    const soon = setTimeout(() => {
      // What fails here is asked for again when it is needed, and told there.
      for (const id of name.split(' '))
        pieces
          .texts(id)
          .load()
          .catch(() => {});
      for (const piece of [pieces.lattice, pieces.choices]) piece.load().catch(() => {});
    }, 600);
    return () => clearTimeout(soon);
  }, [name]);
}
