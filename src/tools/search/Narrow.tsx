import * as messages from '#messages/search.ts';
import type { SearchLabels } from '../../payloads/search-shape.ts';
import { type FacetName, type FacetsAt, type Filters, type Hit, offer, setFilter } from './search.ts';

interface Props {
  /** Every hit of the answer, before it is narrowed. */
  hits: readonly Hit[];
  filters: Filters;
  labels: SearchLabels;
  facets: FacetsAt;
  /** True for every filter, false for the kind alone. */
  whole: boolean;
  onChange: (filters: Filters) => void;
}

/** The filters, each value with the number of results it leaves. */
export function Narrow({ hits, filters, labels, facets, whole, onChange }: Props) {
  const kinds = offer(hits, filters, 'kind', labels, facets);
  const others = whole ? (['tier', 'cluster', 'industry', 'category'] as const) : [];
  const set = (name: FacetName, value: string) => onChange(setFilter(filters, name, value));
  return (
    <div class="narrow">
      {(kinds.length > 1 || filters.kind) && (
        <ul class="kinds" aria-label={messages.labels.narrowByKind}>
          {kinds.map(({ value, label, count, chosen }) => (
            <li key={value}>
              <button type="button" aria-pressed={chosen} onClick={() => set('kind', value)}>
                {label} <span class="count">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div class="selects">
          {others.map((name) => {
            const choices = offer(hits, filters, name, labels, facets);
            if (choices.length === 0) return null;
            return (
              <label key={name}>
                {messages.facetNames[name]}
                <select value={filters[name] ?? ''} onChange={({ currentTarget }) => set(name, currentTarget.value)}>
                  <option value="">{messages.labels.anyValue}</option>
                  {choices.map(({ value, label, count }) => (
                    <option key={value} value={value}>
                      {messages.formatOption(label, count)}
                    </option>
                  ))}
                </select>
              </label>
            );
          })}
        </div>
      )}
    </div>
  );
}
