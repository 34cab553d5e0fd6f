import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { labels } from '#messages/build-model.ts';
import { pieceOf } from '../piece.ts';

/**
 * Have a part of the tool whose script comes when it is first shown, and then stays, with the network cut too.
 *
 * @param load `async () => (await import('./Part.tsx')).Part`
 */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  const piece = pieceOf(load);
  return function Later(props: P) {
    const [part, setPart] = useState(() => ({ View: piece.now(), failed: false }));
    const [again, setAgain] = useState(0);
    useEffect(() => {
      let isWanted = true;
      piece.load().then(
        (View) => isWanted && setPart({ View, failed: false }),
        () => isWanted && setPart({ View: undefined, failed: true }),
      );
      return () => void (isWanted = false);
    }, [again]);
    const { View, failed } = part;
    if (View) return <View {...props} />;
    return failed ? (
      <p class="note" role="alert">
        {labels.notLoaded}{' '}
        <button class="aid" type="button" onClick={() => setAgain(again + 1)}>
          {labels.tryAgain}
        </button>
      </p>
    ) : (
      <p>{labels.waiting}</p>
    );
  };
}
