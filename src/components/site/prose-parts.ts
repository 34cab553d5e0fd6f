import type { proseComponents } from '../../site/config.ts';
import NearPairs from './NearPairs.astro';
import ProseLink from './ProseLink.astro';

/** What prose is drawn with: links that know the folder of the site, and every component that a body may name. */
export const proseParts = { a: ProseLink, NearPairs } satisfies { a: unknown } & Record<
  (typeof proseComponents)[number],
  unknown
>;
