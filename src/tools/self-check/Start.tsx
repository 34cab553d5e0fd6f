import * as words from '#messages/self-check.ts';
import { leaveNoTrace } from '../record/start-store.ts';
import { Choose, FindOccupation } from './Choose.tsx';
import { Failed } from './Failed.tsx';
import { begunIn, type Tool } from './tool.ts';
import { usePiece } from './use-pieces.ts';
import { parseTarget, placeUrl, startKey, targetKey } from './where.ts';

/** Where a check begins: by what a person wants to know. */
export function Start({ tool }: { tool: Tool }) {
  const { addresses, pieces, state } = tool;
  const choices = usePiece('choices', pieces.choices);
  const titles = useTitles(tool);
  const begun = begunIn(state.open).filter((key) => titles.has(key));
  const url = (key: string): string => placeUrl(addresses, 'ask', [key]);
  const go = (key: string): void => tool.go(url(key));
  const way = words.ways;
  return (
    <>
      {begun.length > 0 && (
        <>
          <h2>{way.goOn}</h2>
          <ul class="check-choices">
            {begun.slice(0, 6).map((key) => (
              <li key={key}>
                <a href={url(key)}>{titles.get(key)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{way.start}</h2>
      <p>{way.startText}</p>
      <p>
        <a class="aid check-go" href={url(startKey)}>
          {way.startNow}
        </a>
      </p>
      <h2>{way.one}</h2>
      {choices.failed && <Failed again={choices.again} />}
      <div class="check-ways">
        <Choose label={way.job} onGo={go}>
          {choices.value?.categories.map(([title, jobs]) => (
            <optgroup key={title} label={title}>
              {jobs.map(([id, name]) => (
                <option key={id} value={targetKey('job', id)}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Choose>
        <Choose label={way.industry} onGo={go}>
          {choices.value?.industries.map(([id, title]) => (
            <option key={id} value={targetKey('industry', id)}>
              {title}
            </option>
          ))}
        </Choose>
        <Choose label={way.cluster} onGo={go}>
          {choices.value?.clusters.map(([id, title]) => (
            <option key={id} value={targetKey('cluster', id)}>
              {title}
            </option>
          ))}
        </Choose>
        <FindOccupation tool={tool} urlOf={url} />
      </div>
      {!state.open && state.keptIn === 'device' && (
        <details>
          <summary>{words.trace.shared}</summary>
          <p>{words.trace.text}</p>
          <button class="aid" type="button" onClick={() => leaveNoTrace()}>
            {words.trace.leaveNone}
          </button>
        </details>
      )}
    </>
  );
}

/** Titles of what may have been begun, by key. Those of occupations are there when one was begun. */
function useTitles({ pieces, state }: Tool): ReadonlyMap<string, string> {
  const choices = usePiece('choices', pieces.choices).value;
  const hasOccupation = begunIn(state.open).some((key) => parseTarget(key).kind === 'occupation');
  const occupations = usePiece(
    hasOccupation ? 'occupations' : 'no-occupations',
    hasOccupation ? pieces.occupations : nothing,
  ).value;
  return new Map([
    [startKey, words.tenMinutes],
    ...(choices?.categories ?? []).flatMap(([, jobs]) =>
      jobs.map(([id, title]) => [targetKey('job', id), title] as const),
    ),
    ...(choices?.industries ?? []).map(([id, title]) => [targetKey('industry', id), title] as const),
    ...(choices?.clusters ?? []).map(([id, title]) => [targetKey('cluster', id), title] as const),
    ...(occupations?.occupations ?? []).map(({ id, title }) => [targetKey('occupation', id), title] as const),
  ]);
}

const nothing = { load: () => Promise.resolve(undefined), now: () => undefined };
