import { useEffect, useState } from 'preact/hooks';
import { ofOneself } from '#messages/search-words.ts';
import type { Offered } from './oneself.ts';

/**
 * For who speaks of themselves: the way to what suits them, with what was understood ticked there. Nothing for any other question,
 * nor is anything loaded then.
 *
 * @param explore address of the page of what suits one
 */
export function Offer({ query, explore }: { query: string; explore: string }) {
  const [offered, setOffered] = useState<Offered | undefined>(undefined);
  useEffect(() => {
    let stale = false;
    setOffered(undefined);
    if (ofOneself.test(`${query} `))
      import('./oneself.ts').then(
        ({ offerTo }) => !stale && setOffered(offerTo(query)),
        () => {},
      );
    return () => {
      stale = true;
    };
  }, [query]);
  if (!offered) return null;
  const { before, link, after, ticks } = offered;
  return (
    <p class="search-offer">
      {before}
      <a href={explore + ticks}>{link}</a>
      {after}
    </p>
  );
}
