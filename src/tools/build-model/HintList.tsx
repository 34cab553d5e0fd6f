import { labels } from '#messages/build-model.ts';

/** Friendly hints for some words; nothing where there are none. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  return hints.length === 0 ? null : (
    <ul class="bm-hints" aria-label={labels.hints}>
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  );
}
