import { requirementsOf } from '../../domain/standing/requirements.ts';
import type { Yardstick } from '../../domain/standing/yardstick.ts';
import * as standing from '#messages/standing.ts';
import { tick } from '../../record/wishes.ts';
import type { NamedPage } from '../../payloads/standing.ts';
import { heldKey, type Tool } from './tool.ts';

interface Props {
  tool: Tool;
  yardstick: Yardstick;
  credentials: ReadonlyMap<string, NamedPage>;
}

/** What is asked for beside the figure: what is required first, and of that what is not there. Each can be ticked. */
export function Needs({ tool, yardstick, credentials }: Props) {
  const needs = requirementsOf(yardstick, tool.held);
  if (needs.length === 0) return null;
  return (
    <ul class="check-needs">
      {needs.map(({ credential, need, isMet }) => {
        const { title, url } = credentials.get(credential)!;
        return (
          <li key={credential} class={isMet ? 'met' : need}>
            <span>
              {standing.needs[need]}: <a href={url}>{title}</a>
            </span>
            <label>
              <input
                type="checkbox"
                checked={isMet}
                onChange={() =>
                  tool.change((record, today) => tick(record, heldKey(credential), isMet ? undefined : 'yes', today))
                }
              />{' '}
              {standing.formatMet(true)}
              <span class="visually-hidden">{`: ${title}`}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
