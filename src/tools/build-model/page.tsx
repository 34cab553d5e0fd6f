import { render } from 'preact';
import { labels } from '#messages/build-model.ts';
import { startDocuments } from '../documents/start-documents.ts';
import { mount, parseJson } from '../page-data.ts';
import { BuildModel } from './BuildModel.tsx';
import { type BuildModelData, dataShape, loadGround } from './ground.ts';
import { modelKind } from './kind.ts';

/** Put the tool into the page. Needs a place `[data-build-model]` with its addresses and tiers as JSON. */
export function startBuildModel(): void {
  mount('data-build-model', (place, text) => void show(place, parseJson(text, dataShape, 'data-build-model')));
}

async function show(place: HTMLElement, data: BuildModelData): Promise<void> {
  try {
    const ground = await loadGround(data);
    const store = startDocuments(modelKind, ground.mappables.edition);
    render(<BuildModel ground={ground} store={store} />, place);
  } catch {
    render(
      <p class="note">
        {labels.notLoaded}{' '}
        <button class="aid" type="button" onClick={() => void show(place, data)}>
          {labels.tryAgain}
        </button>
      </p>,
      place,
    );
  }
  place.dataset['ready'] = '';
}
