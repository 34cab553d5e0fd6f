import type { TickAddresses } from './tick-addresses.ts';
import { mount, parseJson, type Shape } from '../page-data.ts';

const shape: Shape<TickAddresses> = {
  file: 'string',
  competency: 'string',
  day: 'string',
  results: 'string',
  failed: 'string',
};

/** Make the button of a competency page put a choice beside each behavior. What does it is loaded on first use. */
export function startTickHere(): void {
  mount('data-tick-here', (place, text) => {
    const addresses = parseJson(text, shape, 'data-tick-here');
    place.querySelector('button')!.addEventListener('click', () => {
      void import('./tick-here.ts')
        .then(({ tickHere }) => tickHere(place, addresses))
        .catch(() => (place.querySelector('[role=status]')!.textContent = addresses.failed));
    });
  });
}
