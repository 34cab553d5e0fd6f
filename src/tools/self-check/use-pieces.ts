import { useEffect, useReducer, useState } from 'preact/hooks';
import type { CompetencyTexts } from '../../payloads/standing-texts.ts';
import { type Grounds, loadGrounds } from './grounds.ts';
import type { Piece, Pieces } from './pieces.ts';

/** Something that is on its way, has come, or could not be had. */
export interface Coming<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
  /** Fetch it again. */
  readonly again: () => void;
}

/** Have a promise’s value when it has come; `name` says when it is another one. */
export function useComing<T>(name: string, load: () => Promise<T>, now?: () => T | undefined): Coming<T> {
  const [got, setGot] = useState<{ name: string; value?: T; failed: boolean }>({ name: '', failed: false });
  const [turn, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setGot({ name, value, failed: false }),
      () => isWanted && setGot({ name, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [name, turn]);
  const own = got.name === name ? got : undefined;
  return { value: own?.value ?? now?.(), failed: own?.failed ?? false, again: () => again(undefined) };
}

/** Have a piece of the data. */
export const usePiece = <T>(name: string, piece: Piece<T>): Coming<T> => useComing(name, piece.load, piece.now);

/** What a person is held against: nothing while it comes, null when there is no such thing. */
export const useGrounds = (pieces: Pieces, of: readonly string[]): Coming<Grounds | null> =>
  useComing(`grounds ${of.join(' ')}`, async () => (await loadGrounds(pieces, of)) ?? null);

/**
 * Have the texts of competencies, as far as they have come.
 *
 * @param own texts that came with a model
 */
export function useTexts(
  pieces: Pieces,
  ids: readonly string[],
  own: ReadonlyMap<string, CompetencyTexts>,
): Coming<ReadonlyMap<string, CompetencyTexts>> {
  const wanted = ids.filter((id) => !own.has(id));
  const now = (): ReadonlyMap<string, CompetencyTexts> =>
    new Map([
      ...own,
      ...wanted.flatMap((id) => {
        const text = pieces.texts(id).now();
        return text ? [[id, text] as const] : [];
      }),
    ]);
  const coming = useComing(`texts ${ids.join(' ')}`, async () => {
    const all = await Promise.allSettled(wanted.map((id) => pieces.texts(id).load()));
    if (all.some(({ status }) => status === 'rejected')) throw new Error('texts are missing');
    return now();
  });
  return { ...coming, value: coming.value ?? now() };
}
