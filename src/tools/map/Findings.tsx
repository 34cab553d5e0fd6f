import type { Coverage } from '../../mapping/coverage.ts';
import type { MappableTier } from '../../payloads/mappable.ts';
import { labels } from '#messages/map-page.ts';

interface Props {
  readonly tiers: readonly MappableTier[];
  readonly coverage: Coverage;
}

/** What a program lacks and what it has often, tier by tier, and outcomes that match nothing. */
export function Findings({ tiers, coverage }: Props) {
  return (
    <div class="map-findings">
      {(['missing', 'untested', 'often'] as const).map((finding) => {
        const found = new Set(coverage[finding]);
        const rows = tiers
          .map((tier) => ({ ...tier, blocks: tier.blocks.filter(({ id }) => found.has(id)) }))
          .filter(({ blocks }) => blocks.length > 0);
        return (
          <section key={finding} aria-labelledby={`map-${finding}`}>
            <h3 id={`map-${finding}`}>{`${labels[finding]} (${found.size})`}</h3>
            {rows.length === 0 ? (
              <p>{labels.none}</p>
            ) : (
              <ul>
                {rows.map(({ order, number, title, blocks }) => (
                  <li key={order}>
                    <b>{`${number} ${title}:`}</b>{' '}
                    {blocks.map(({ id, title: name, url }, i) => (
                      <span key={id}>
                        {i > 0 && ', '}
                        <a href={url}>{name}</a>
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <section aria-labelledby="map-unmatched">
        <h3 id="map-unmatched">{`${labels.unmatched} (${coverage.unmatched.length})`}</h3>
        {coverage.unmatched.length === 0 ? (
          <p>{labels.none}</p>
        ) : (
          <ul>
            {coverage.unmatched.map(({ course, outcome }) => (
              <li key={outcome.id}>
                {outcome.text} <small>{course}</small>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
