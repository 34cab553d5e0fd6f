import type { Likeness } from '../../domain/outcomes/likeness.ts';
import type { Judgment } from '../../mapping/change.ts';
import { mappingLimits, type Verdict } from '../../mapping/mapping.ts';
import { isDepth, type MarkView } from '../../mapping/view.ts';
import type { MappableTier, NamedBlock } from '../../payloads/mappable.ts';
import { labels } from '#messages/map-page.ts';
import { verdictWords } from '#messages/mapping.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly block: NamedBlock;
  readonly tier: MappableTier;
  readonly likeness: Likeness | undefined;
  /** Text of the nearest behavior or function. */
  readonly statement: string | undefined;
  readonly mark: MarkView | undefined;
  readonly onJudge: (judgment: Judgment) => void;
}

const choices: readonly Verdict[] = ['none', 'introduced', 'practiced', 'assessed', 'refused'];

/** One competency beside an outcome: why it stands there, how far the outcome goes with it, and what shows that. */
export function Suggested({ block, tier, likeness, statement, mark, onJudge }: Props) {
  const says: Verdict = mark?.says ?? 'none';
  const by = likeness?.statement;
  return (
    <li class={`map-suggestion tier-${tier.order}`} data-block={block.id}>
      <fieldset>
        <legend>
          <a href={block.url} target="_blank" rel="noopener">
            {block.title}
          </a>{' '}
          <small>{`${tier.number} ${tier.title}`}</small>
        </legend>
        {likeness && likeness.shared.length > 0 && (
          <p class="map-because">
            {labels.because} <b>{likeness.shared.join(', ')}</b>
          </p>
        )}
        {statement !== undefined && <p class="map-because">“{statement}”</p>}
        <div class="map-choices">
          {choices.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`says-${block.id}`}
                value={one}
                checked={says === one}
                onChange={() => onJudge({ says: one, ...(by !== undefined && { statement: by }) })}
              />{' '}
              {one === 'none' ? labels.undecided : verdictWords[one]}
            </label>
          ))}
        </div>
        {isDepth(says) && (
          <label class="map-evidence">
            {labels.evidence}
            <TextField
              value={mark?.evidence ?? ''}
              most={mappingLimits.evidence}
              onDone={(text) => onJudge({ evidence: text })}
            />
          </label>
        )}
      </fieldset>
    </li>
  );
}
