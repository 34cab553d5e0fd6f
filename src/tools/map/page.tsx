import { render } from 'preact';
import { labels } from '#messages/map-page.ts';
import { mount, parseJson } from '../page-data.ts';
import { addressesShape, loadMappables, type MapAddresses } from './load-frameworks.ts';
import { MapCurriculum } from './MapCurriculum.tsx';
import { startDocuments } from '../documents/start-documents.ts';
import { programKind } from './program-kind.ts';

/** Put the tool into the page. Needs a place `[data-map]` with its addresses as JSON. */
export function startMap(): void {
  mount('data-map', (place, text) => void show(place, parseJson(text, addressesShape, 'data-map')));
}

async function show(place: HTMLElement, addresses: MapAddresses): Promise<void> {
  try {
    const mappables = await loadMappables(addresses.choices);
    const store = startDocuments(programKind, mappables.edition);
    render(<MapCurriculum addresses={addresses} mappables={mappables} store={store} />, place);
  } catch {
    render(
      <p class="note">
        {labels.notLoaded}{' '}
        <button class="aid" type="button" onClick={() => void show(place, addresses)}>
          {labels.tryAgain}
        </button>
      </p>,
      place,
    );
  }
  place.dataset['ready'] = '';
}
