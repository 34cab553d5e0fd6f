import * as messages from '#messages/routes.ts';
import type { ChainLink } from './routes.ts';

/** A route in one line: its places, and between them how one comes from each to the next. */
export function Chain({ links }: { links: readonly ChainLink[] }) {
  return (
    <ol class="chain">
      {links.map(({ title, url, by }, i) => (
        <li key={url}>
          {by && (
            <span class="by">
              {by.url ? (
                <a href={by.url}>
                  {by.words}
                  <span class="visually-hidden">{` ${messages.formatBetween(links[i - 1]!.title, title)}`}</span>
                </a>
              ) : (
                <span>{by.words}</span>
              )}
              <span aria-hidden="true"> → </span>
            </span>
          )}
          <a class="place" href={url}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
