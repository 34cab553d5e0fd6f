import type { BuiltModel } from '../../building/model/model.ts';
import { labels } from '#messages/build-model.ts';
import type { DocumentStore } from '../documents/documents.ts';

/**
 * Take steps back and forward by keys, outside of fields, which have their own.
 *
 * @returns what ends it
 */
export function listenForKeys(store: DocumentStore<BuiltModel>, say: (words: string) => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (!(ctrlKey || metaKey) || altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    const small = key.toLowerCase();
    const isRedo = (small === 'z' && shiftKey) || (small === 'y' && !shiftKey);
    if (!isRedo && small !== 'z') return;
    event.preventDefault();
    const { past, future } = store.state().open;
    if ((isRedo ? future : past).length === 0) return;
    if (isRedo) store.redo();
    else store.undo();
    say(isRedo ? labels.redo : labels.undo);
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
