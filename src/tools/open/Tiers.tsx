import { labels } from '#messages/opening.ts';
import type { OpenedView } from './asking.ts';

/** A framework of levels as a pyramid: the highest course above, each wider than the one above it. */
export function Tiers({ tiers }: { tiers: NonNullable<OpenedView['tiers']> }) {
  return (
    <section class="opened-tiers" aria-labelledby="tiers">
      <h3 id="tiers">{labels.pyramid}</h3>
      <ol reversed>
        {tiers.toReversed().map(({ row, blocks }, i) => (
          <li key={row.id} class={`course-${Math.min(i + 1, 9)}`}>
            <p>
              <b>{[row.code, row.label ?? row.statement].filter(Boolean).join(' ')}</b>
            </p>
            <ul>
              {blocks.map((block) => (
                <li key={block.id}>{block.label ?? block.statement}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
