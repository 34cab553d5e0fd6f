import type { YardstickKind } from '../../domain/standing/yardstick.ts';
import * as words from '#messages/self-check.ts';
import { Choose, FindOccupation } from './Choose.tsx';
import { Failed } from './Failed.tsx';
import type { Tool } from './tool.ts';
import { useGrounds, usePiece } from './use-pieces.ts';
import { mostAtOnce, placeUrl, targetKey, type View } from './where.ts';

interface Props {
  tool: Tool;
  view: View;
  /** How many may be chosen. */
  most?: number;
}

/** What a person is held against: chosen from lists, taken out again, up to three. It stands in the address. */
export function PickThings({ tool, view, most = mostAtOnce }: Props) {
  const { of } = tool.where;
  const choices = usePiece('choices', tool.pieces.choices);
  const url = (keys: readonly string[]): string => placeUrl(tool.addresses, view, keys);
  const add = (key: string): string => url([...of.filter((one) => one !== key), key].slice(-most));
  const group = (label: string, all: readonly (readonly [string, string, ...unknown[]])[], kind: YardstickKind) => (
    <optgroup key={label} label={label}>
      {all.map(([id, title]) => (
        <option key={id} value={targetKey(kind, id)}>
          {title}
        </option>
      ))}
    </optgroup>
  );
  if (choices.failed) return <Failed again={choices.again} />;
  return (
    <div class="check-pick no-print">
      {of.length > 0 && (
        <ul class="chips">
          {of.map((key) => (
            <li key={key}>
              <a class="chip" href={url(of.filter((one) => one !== key))}>
                <NameOf tool={tool} of={key} />
                <span aria-hidden="true"> ×</span>
                <span class="visually-hidden">{` ${words.pick.takeOut}`}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <details open={of.length === 0}>
        <summary>
          {of.length === 0
            ? words.pick.first
            : most > 1
              ? words.pick[view === 'gap' ? 'blend' : 'another']
              : words.pick.other}
        </summary>
        <div class="check-ways">
          <Choose label={words.pick.list} go={words.pick.go} onGo={(key) => tool.go(add(key))}>
            {choices.value?.categories.map(([title, jobs]) => group(title, jobs, 'job'))}
            {choices.value && group(words.ways.industries, choices.value.industries, 'industry')}
            {choices.value && group(words.ways.clusters, choices.value.clusters, 'cluster')}
          </Choose>
          <FindOccupation tool={tool} urlOf={add} />
        </div>
      </details>
    </div>
  );
}

function NameOf({ tool, of }: { tool: Tool; of: string }) {
  return <>{useGrounds(tool.pieces, [of]).value?.yardstick.title ?? of}</>;
}
