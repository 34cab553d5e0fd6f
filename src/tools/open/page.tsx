import { render } from 'preact';
import { mount, parseJson, type Shape } from '../page-data.ts';
import { Open } from './Open.tsx';
import { beginOpener } from './begin-opener.ts';

/** Where the tool finds what it reads. */
export interface OpenAddresses {
  /** What of ours may match a statement of anyone. */
  readonly texts: string;
}

const shape: Shape<OpenAddresses> = { texts: 'string' };

/** Start the tool in every place that is marked `data-open`, with its addresses as JSON. */
export function startOpen(): void {
  mount('data-open', (place, text) => {
    const { texts } = parseJson(text, shape, 'data-open');
    render(<Open opener={beginOpener()} texts={texts} />, place);
  });
}
