import { useEffect, useRef, useState } from 'preact/hooks';
import type { Part } from './asking.ts';

/**
 * Show a long list part by part: the first at once, the next on demand.
 *
 * @param load loads a part, from a place on
 * @param of what the list is of; another one begins anew
 */
export function useParts<T>(
  load: (from: number) => Promise<Part<T>>,
  of: string,
): Part<T> & { readonly more: () => void; readonly loaded: boolean } {
  const [list, setList] = useState<Part<T> & { readonly of?: string }>({ rows: [], count: 0 });
  const turn = useRef(0);
  const fetchFrom = (from: number, before: readonly T[]) => {
    const own = (turn.current += 1);
    load(from).then(
      ({ rows, count }) => {
        if (own === turn.current) setList({ rows: [...before, ...rows], count, of });
      },
      // Whoever stopped the thread has left this list.
      () => {},
    );
  };
  useEffect(() => fetchFrom(0, []), [of]);
  return {
    rows: list.rows,
    count: list.count,
    loaded: list.of === of,
    more: () => fetchFrom(list.rows.length, list.rows),
  };
}
