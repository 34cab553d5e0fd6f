import { type ComponentProps, h } from 'preact';
import render from 'preact-render-to-string';
import Comparison from './Comparison.tsx';

/** Draw a comparison when the site is built, as the browser would: its markup. */
export const drawComparison = (props: ComponentProps<typeof Comparison>): string => render(h(Comparison, props));
