import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Likeness } from '../../domain/outcomes/likeness.ts';
import type { NamedBlock } from '../../payloads/mappable.ts';
import { loadTexts } from './load-frameworks.ts';
import { startSuggester, type Suggester } from './suggest.ts';

/** What is known of the outcomes so far. */
export interface Suggestions {
  /** Outcome → what it is like; missing while that is looked for. */
  readonly of: ReadonlyMap<string, readonly Likeness[]>;
  /** UUID of a behavior or function → its text. */
  readonly statements: ReadonlyMap<string, string>;
  /** Whether the texts could not be loaded. */
  readonly failed: boolean;
}

const nothing: Suggestions = { of: new Map(), statements: new Map(), failed: false };

/**
 * Hold outcomes against blocks, in a thread, whenever either changes.
 *
 * @param again another number asks again after a failure
 */
export function useSuggestions(
  folder: string,
  blocks: readonly NamedBlock[],
  outcomes: readonly string[],
  again: number,
): Suggestions {
  const suggester = useRef<Suggester>();
  const [ready, setReady] = useState<{ readonly key: string; readonly statements: ReadonlyMap<string, string> }>();
  const [found, setFound] = useState<Suggestions & { readonly key: string }>({ ...nothing, key: '' });
  const key = useMemo(() => blocks.map(({ id, title }) => `${id} ${title}`).join('\n'), [blocks]);
  const asked = outcomes.join('\n');

  useEffect(() => {
    if (blocks.length === 0) return undefined;
    let current = true;
    loadTexts(folder, blocks).then(
      (described) => {
        if (!current) return;
        suggester.current ??= startSuggester();
        suggester.current.take(described);
        const statements = new Map(
          described.flatMap((one) => one.statements.map(({ id, text }) => [id, text] as const)),
        );
        setFound({ ...nothing, statements, key });
        setReady({ key, statements });
      },
      () => {
        if (current) setFound({ ...nothing, failed: true, key });
      },
    );
    return () => void (current = false);
    // The key says all of the blocks that counts.
  }, [folder, key, again]);

  useEffect(() => {
    if (!suggester.current || ready?.key !== key) return undefined;
    const known = found.key === key ? found.of : new Map<string, readonly Likeness[]>();
    const missing = [...new Set(outcomes)].filter((one) => !known.has(one));
    if (missing.length === 0) return undefined;
    let current = true;
    void suggester.current.ask(missing).then((likeness) => {
      if (!current) return;
      setFound((before) => ({
        ...before,
        key,
        of: new Map([
          ...(before.key === key ? before.of : []),
          ...missing.map((one, i) => [one, likeness[i]!] as const),
        ]),
      }));
    });
    return () => void (current = false);
  }, [ready, key, asked]);

  return found.key === key ? found : nothing;
}
