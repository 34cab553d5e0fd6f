import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Judgment } from '../../mapping/change.ts';
import type { MappableTier } from '../../payloads/mappable.ts';
import { formatPlace, formatProgress, labels } from '#messages/map-page.ts';
import { isForPage, keyAsks, type PlacedOutcome, verdictKeys } from './outcomes-in-row.ts';
import { EditOutcome, type Edits } from './EditOutcome.tsx';
import { Suggested } from './Suggested.tsx';
import type { Suggestions } from './use-suggestions.ts';

interface Props {
  readonly row: readonly PlacedOutcome[];
  /** Place of the open outcome. */
  readonly at: number;
  readonly tiers: readonly MappableTier[];
  readonly suggestions: Suggestions;
  /** Blocks that were added to the open outcome by hand and not marked yet. */
  readonly extra: readonly string[];
  readonly onMove: (at: number) => void;
  readonly onExtra: (block: string) => void;
  readonly onJudge: (outcome: string, block: string, judgment: Judgment) => void;
  readonly edits: Edits;
}

/** One outcome at a time with what it is like, each to be marked or refused. */
export function Match({ row, at, tiers, suggestions, extra, onMove, onExtra, onJudge, edits }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const focusNext = useRef(false);
  const { outcome, course } = row[at]!;
  const blocks = new Map(tiers.flatMap((tier) => tier.blocks.map((block) => [block.id, { block, tier }] as const)));
  const like = suggestions.of.get(outcome.text);
  const likeOf = new Map((like ?? []).map((one) => [one.block, one]));
  const others = [...outcome.marks.map(({ block }) => block), ...extra].filter(
    (block) => !likeOf.has(block) && blocks.has(block),
  );
  const shown = [...likeOf.keys(), ...new Set(others)].filter((block) => blocks.has(block));
  const marks = new Map(outcome.marks.map((mark) => [mark.block, mark]));

  // Before the next key: one that came before the focus would be lost.
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    const first = panel.current!.querySelector<HTMLElement>('input:checked') ?? panel.current;
    first!.focus();
  }, [outcome.id]);
  // Made anew only when one of them reads otherwise: to compare hundreds at each mark would take longest.
  const options = useMemo(
    () =>
      row.map(({ outcome: one, done }, i) => (
        <option key={one.id} value={i}>
          {`${done ? '✓ ' : ''}${i + 1}. ${one.text.length > 70 ? `${one.text.slice(0, 70)}…` : one.text}`}
        </option>
      )),
    [row.map(({ outcome: one, done }) => `${one.id} ${done} ${one.text}`).join('\n')],
  );
  const move = (to: number, withFocus = false): void => {
    if (to < 0 || to >= row.length) return;
    focusNext.current = withFocus;
    onMove(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isForPage(event)) return;
    const own = (event.target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset['block'];
    const says = verdictKeys.get(event.key.toLowerCase());
    const asks = keyAsks(event.key.toLowerCase());
    if (says !== undefined && own !== undefined) {
      const by = likeOf.get(own)?.statement;
      onJudge(outcome.id, own, { says, ...(by !== undefined && { statement: by }) });
      panel.current!.querySelector<HTMLElement>(`[data-block="${own}"] input[value="${says}"]`)?.focus();
    } else if (asks && 'move' in asks) move(at + asks.move, true);
    else if (asks) panel.current!.querySelectorAll<HTMLElement>('input:checked')[asks.to]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <section class="map-match no-print" aria-labelledby="map-match">
      <h2 id="map-match">{labels.match}</h2>
      <p>
        {labels.matchHint} {formatProgress(row.filter(({ done }) => done).length, row.length)}
      </p>
      <div class="tool-fields">
        <label>
          {labels.allOutcomes}
          <select name="outcomes" value={at} onChange={({ currentTarget }) => move(Number(currentTarget.value))}>
            {options}
          </select>
        </label>
      </div>
      <div class="map-panel" ref={panel} tabIndex={-1} onKeyDown={onKeyDown}>
        <h3>{outcome.text}</h3>
        <p class="note">{formatPlace(at + 1, row.length, course.title)}</p>
        {like === undefined && <p>{suggestions.failed ? labels.notLoaded : labels.waiting}</p>}
        {like?.length === 0 && <p>{labels.nothingLike}</p>}
        <ol class="map-suggestions" aria-label={labels.suggestions}>
          {shown.map((id) => (
            <Suggested
              key={`${outcome.id} ${id}`}
              block={blocks.get(id)!.block}
              tier={blocks.get(id)!.tier}
              likeness={likeOf.get(id)}
              statement={suggestions.statements.get(marks.get(id)?.statement ?? likeOf.get(id)?.statement ?? '')}
              mark={marks.get(id)}
              onJudge={(judgment) => onJudge(outcome.id, id, judgment)}
            />
          ))}
        </ol>
        <div class="tool-fields">
          <label>
            {labels.another}
            <select name="another" value="" onChange={({ currentTarget }) => onExtra(currentTarget.value)}>
              <option value="">{labels.choose}</option>
              {tiers.map(({ order, number, title, blocks: own }) => (
                <optgroup key={order} label={`${number} ${title}`}>
                  {own
                    .filter(({ id }) => !shown.includes(id))
                    .map(({ id, title: name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </label>
        </div>
        <div class="tool-aids">
          <button class="aid" type="button" disabled={at === 0} onClick={() => move(at - 1)}>
            {labels.previous}
          </button>
          <button class="aid" type="button" disabled={at === row.length - 1} onClick={() => move(at + 1)}>
            {labels.next}
          </button>
        </div>
        <p class="note map-keys">{labels.keys}</p>
      </div>
      <EditOutcome key={outcome.id} placed={row[at]!} edits={edits} />
    </section>
  );
}
