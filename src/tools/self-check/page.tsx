import { render } from 'preact';
import { mount, parseJson, type Shape } from '../page-data.ts';
import { startStore } from '../record/start-store.ts';
import { openPieces } from './pieces.ts';
import { SelfCheck } from './SelfCheck.tsx';
import type { SelfCheckAddresses } from './where.ts';

const shape: Shape<SelfCheckAddresses> = {
  views: 'object',
  standing: 'string',
  occupations: 'string',
  start: 'string',
  choices: 'string',
  edition: 'string',
  lattice: 'string',
  texts: 'string',
  models: 'string',
  guide: 'string',
  day: 'string',
};

/**
 * Put the self-check into the page. Needs in the page: a place `[data-self-check]` with its addresses as JSON, and the title and
 * the lead of the page as `[data-self-check-title]` and `[data-self-check-lead]`, and the way to it, which ends in its title.
 */
export function startSelfCheck(): void {
  mount('data-self-check', (place, text) => {
    const addresses = parseJson(text, shape, 'data-self-check');
    const { store, wasCleared } = startStore();
    render(
      <SelfCheck addresses={addresses} pieces={openPieces(addresses)} store={store} wasCleared={wasCleared} />,
      place,
    );
    place.dataset['ready'] = '';
  });
}
