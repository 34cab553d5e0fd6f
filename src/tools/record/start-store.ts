import { newId } from './new-id.ts';
import { storageOf, tabSlot, today } from './device.ts';
import { quietly } from './keeper.ts';
import { clearSlots, memorySlots } from './slots.ts';
import { openStore, type RecordStore, type StoreGround } from './store.ts';

/**
 * How long a tab that leaves no trace may rest, in milliseconds: half an hour. Browsers reopen closed tabs with what was in
 * them, so what was left there longer is cleared when the tab comes back.
 */
const longestRest = 1_800_000;

/** A store, and what happened when it was opened. */
export interface StartedStore {
  readonly store: RecordStore;
  /** Whether what was in this tab was cleared because it had rested too long. */
  readonly wasCleared: boolean;
}

let started: StartedStore | undefined;

/**
 * Open the records of this device, or of this tab where it leaves no trace: once for all tools of a page.
 *
 * They are kept in `localStorage`, not in IndexedDB: it writes at once, so that a tick is safe when the phone puts the page away
 * in the same moment; it tells other tabs by itself; and it is there in private windows of every browser. It has room for five
 * million characters, about 150 persons with 300 answers each. Browsers forget both alike. Where a browser gives neither this
 * nor `sessionStorage`, records last as long as the page.
 */
export function startStore(): StartedStore {
  started ??= start();
  return started;
}

function start(): StartedStore {
  const device = storageOf(() => localStorage);
  const session = storageOf(() => sessionStorage);
  const rest = Date.now() - Number(session?.get(tabSlot) ?? Number.NaN);
  const leavesNoTrace = session !== undefined && !Number.isNaN(rest);
  const wasCleared = leavesNoTrace && rest > longestRest;
  if (wasCleared) clearSlots(session);
  // A page that is left after it was cleared must not bring this back.
  const touch = (): void =>
    void quietly(() => session && session.get(tabSlot) !== null && session.set(tabSlot, String(Date.now())));
  touch();
  const slots = leavesNoTrace ? session : device;
  const ground: StoreGround = {
    keptIn: leavesNoTrace ? 'tab' : device ? 'device' : 'page',
    slots: slots ?? memorySlots(),
    tab: session ?? memorySlots(),
    today,
    newId,
  };
  const store = openStore(ground);
  if (leavesNoTrace) {
    store.subscribe(touch);
    addEventListener('pagehide', touch);
  } else {
    addEventListener('storage', ({ key, storageArea }) => {
      if (storageArea === localStorage) store.heard(key);
    });
  }
  // A page that comes back from memory has heard nothing in the meantime.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.heard(null);
  });
  return { store, wasCleared };
}

/** Keep from now on everything in this tab alone, and nothing on the device; the page is loaded again. Whether the browser can. */
export function leaveNoTrace(): boolean {
  const session = storageOf(() => sessionStorage);
  if (!session) return false;
  session.set(tabSlot, String(Date.now()));
  location.reload();
  return true;
}

/** Clear this tab, and keep records on the device again; the page is loaded again. */
export function clearTab(): void {
  const session = storageOf(() => sessionStorage);
  if (session) clearSlots(session);
  session?.remove(tabSlot);
  location.reload();
}

/**
 * Ask the browser not to forget what this site keeps when room gets short. Firefox asks the person, so this is for a moment
 * when they have just asked to keep something.
 *
 * @returns whether it will keep it; nothing where the browser does not say
 */
export async function askToKeep(): Promise<boolean | undefined> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return undefined;
  }
}
