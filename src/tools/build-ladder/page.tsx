import { render } from 'preact';
import { labels } from '#messages/build-ladder.ts';
import { startDocuments } from '../documents/start-documents.ts';
import { mount, parseJson } from '../page-data.ts';
import { BuildLadder } from './BuildLadder.tsx';
import { ladderKind } from './ladder-kind.ts';
import { addressesShape, type LadderAddresses, loadChoices } from './load-choices.ts';

/** Put the tool into the page. Needs a place `[data-build-ladder]` with its addresses as JSON. */
export function startBuildLadder(): void {
  mount('data-build-ladder', (place, text) => void show(place, parseJson(text, addressesShape, 'data-build-ladder')));
}

async function show(place: HTMLElement, addresses: LadderAddresses): Promise<void> {
  try {
    const choices = await loadChoices(addresses.choices);
    const store = startDocuments(ladderKind, choices.edition);
    render(<BuildLadder addresses={addresses} choices={choices} store={store} />, place);
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
