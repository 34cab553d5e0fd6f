import { mount, parseJson, type Shape } from '../page-data.ts';
import { slotOf } from '../record/slots.ts';
import type { FromRecordAddresses } from './from-record-addresses.ts';

const shape: Shape<FromRecordAddresses> = { page: 'string', standing: 'string', routes: 'string', results: 'string' };

/** Where there is a record, begin the page with it. What does it is loaded only then. */
export function startFromRecord(): void {
  mount('data-from-record', (place, text) => {
    if (!hasRecord()) return;
    const addresses = parseJson(text, shape, 'data-from-record');
    // Without it the page is what it is for everybody.
    void import('./from-record.ts').then(({ beginFromRecord }) => beginFromRecord(place, addresses)).catch(() => {});
  });
}

function hasRecord(): boolean {
  try {
    return [localStorage, sessionStorage].some((storage) =>
      Object.keys(storage).some((name) => name.startsWith(slotOf('now', ''))),
    );
  } catch {
    return false;
  }
}
