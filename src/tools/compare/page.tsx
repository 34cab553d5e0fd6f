import { render } from 'preact';
import type { ComparablesFile } from '../../payloads/comparables.ts';
import { Compare } from './Compare.tsx';
import type { CompareAddresses } from './compare.ts';

/** Put the tool into the page, and name the page after what is compared. */
export async function startComparePage(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-compare]');
  if (!place?.dataset['compare']) return;
  const addresses = JSON.parse(place.dataset['compare']) as CompareAddresses;
  const title = document.title;
  const onCompare = (names: string) => {
    document.title = names ? `${names} · ${title}` : title;
  };
  try {
    const response = await fetch(addresses.things);
    if (!response.ok) throw new Error(`${addresses.things}: ${response.status}`);
    const file = (await response.json()) as ComparablesFile;
    render(<Compare addresses={addresses} file={file} onCompare={onCompare} />, place);
  } catch {
    render(
      <p class="note">
        The list of jobs and models could not be loaded. Load the page again, or read a comparison from the list below.
      </p>,
      place,
    );
  }
  place.dataset['ready'] = '';
}
