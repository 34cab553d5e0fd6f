import { storageOf, tabSlot, today } from '../record/device.ts';
import { newId } from '../record/new-id.ts';
import { quietly } from '../record/keeper.ts';
import { memorySlots } from '../record/slots.ts';
import { type DocumentKind, type DocumentStore, openDocuments } from './documents.ts';

/** Milliseconds after a change in which more may come before it is written: writing takes longer than a frame may. */
const rest = 150;

/**
 * Open the documents of a kind on this device, or of this tab where it leaves no trace. What changes is written a moment later, and at once
 * when the page is put away.
 *
 * @param edition day of the latest change of the content
 */
export function startDocuments<T extends { readonly id: string }>(
  kind: DocumentKind<T>,
  edition: string,
): DocumentStore<T> {
  const device = storageOf(() => localStorage);
  const session = storageOf(() => sessionStorage);
  const leavesNoTrace = quietly(() => session?.get(tabSlot) ?? null) !== null && session !== undefined;
  const slots = (leavesNoTrace ? session : device) ?? memorySlots();
  const store = openDocuments(kind, { slots, today, newId, edition });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    store.save();
  };
  store.subscribe(() => {
    waiting ??= setTimeout(save, rest);
  });
  addEventListener('pagehide', save);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  if (!leavesNoTrace)
    addEventListener('storage', ({ key, storageArea }) => {
      if (storageArea === localStorage) store.heard(key);
    });
  return store;
}
