import { render } from 'preact';
import { mount, parseJson, type Shape } from '../page-data.ts';
import { Open } from './Open.tsx';
import type { OursAt } from './ours.ts';
import { beginOpener } from './begin-opener.ts';

const shape: Shape<OursAt> = { choices: 'string', texts: 'string' };

/** Start the tool in every place that is marked `data-open`, with its addresses as JSON. */
export function startOpen(): void {
  mount('data-open', (place, text) => {
    const ours = parseJson(text, shape, 'data-open');
    render(<Open beginOpener={beginOpener} ours={ours} />, place);
  });
}
