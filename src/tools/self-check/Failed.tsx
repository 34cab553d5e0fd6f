import * as words from '#messages/self-check.ts';

/** That something could not be loaded, with a way to try it again. */
export function Failed({ again }: { again: () => void }) {
  return (
    <p class="note" role="alert">
      {words.notLoaded}{' '}
      <button class="aid" type="button" onClick={again}>
        {words.tryAgain}
      </button>
    </p>
  );
}
