import { render } from 'preact';
import { mount, parseJson, type Shape } from '../page-data.ts';
import { Open } from './Open.tsx';
import { beginOpener } from './begin-opener.ts';
import type { OursAt } from './ours.ts';

const shape: Shape<OursAt> = { choices: 'string', texts: 'string' };

/** Start the tool in every place that is marked `data-open`, with its addresses as JSON. */
export function startOpen(): void {
  mount('data-open', (place, text) => {
    const ours = parseJson(text, shape, 'data-open');
    render(<Open opener={beginOpener()} ours={ours} />, place);
  });
}
