import { render } from 'preact';
import * as messages from '#messages/compare.ts';
import { mount, parseJson, readJson, type Shape } from '../page-data.ts';
import { Compare } from './Compare.tsx';
import { comparablesShape, type CompareAddresses } from './compare.ts';

const shape: Shape<CompareAddresses> = {
  page: 'string',
  things: 'string',
  lists: 'string',
  profiles: 'string',
  likeness: 'string',
};

/** Put the tool into the page, and name the page after what is compared. */
export function startComparePage(): void {
  mount('data-compare', (place, text) => void showPage(place, parseJson(text, shape, 'data-compare')));
}

async function showPage(place: HTMLElement, addresses: CompareAddresses): Promise<void> {
  const title = document.title;
  const onCompare = (names: string) => {
    document.title = names ? `${names} · ${title}` : title;
  };
  try {
    const file = await readJson(addresses.things, comparablesShape);
    render(<Compare addresses={addresses} file={file} onCompare={onCompare} />, place);
  } catch {
    render(<p class="note">{messages.notLoaded}</p>, place);
  }
  place.dataset['ready'] = '';
}
