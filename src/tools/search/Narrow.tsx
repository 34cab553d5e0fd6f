import * as messages from '#messages/search.ts';
import type { SearchLabels } from '../../payloads/search-shape.ts';
import {
  chosenOf,
  type FacetName,
  type FacetsAt,
  type Filters,
  type Hit,
  offer,
  setFilter,
  setIndustry,
} from './search.ts';

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
  // After each chosen industry, another one can be chosen, which results should have as well.
  const industries = filters.industry ?? [];
  const places = ['tier', 'cluster', ...Array<'industry'>(industries.length + 1).fill('industry'), 'category'] as const;
  const others = whole ? places.map((name, i) => ({ name, at: name === 'industry' ? i - 2 : 0 })) : [];
  const set = (name: FacetName, at: number, value: string) =>
    onChange(name === 'industry' ? setIndustry(filters, at, value) : setFilter(filters, name, value));
  return (
    <div class="narrow">
      {(kinds.length > 1 || filters.kind) && (
        <ul class="kinds" aria-label={messages.labels.narrowByKind}>
          {kinds.map(({ value, label, count, chosen }) => (
            <li key={value}>
              <button type="button" aria-pressed={chosen} onClick={() => set('kind', 0, value)}>
                {label} <span class="count">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div class="selects">
          {others.map(({ name, at }) => {
            const chosen = chosenOf(filters, name);
            const before = name === 'industry' ? chosen.slice(0, at) : undefined;
            const choices = offer(hits, filters, name, labels, facets, before).filter(
              ({ value }) => !before?.includes(value),
            );
            if (choices.length === 0) return null;
            return (
              <label key={name + at}>
                {at === 0 ? messages.facetNames[name] : messages.labels.alsoIndustry}
                <select value={chosen[at] ?? ''} onChange={({ currentTarget }) => set(name, at, currentTarget.value)}>
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
