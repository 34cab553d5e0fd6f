import * as messages from '#messages/search.ts';
import type { SearchLabels, SearchName } from '../../payloads/search-shape.ts';
import { aliasesPerHit } from '../../domain/policy.ts';
import { facetsOf } from './search.ts';
import type { Row } from './use-search.ts';
import { cutExcerpt, hasWords, markWords, type Piece } from './highlight.ts';

interface Props {
  row: Row;
  query: string;
  labels: SearchLabels | undefined;
  /** What the page at an address is called. */
  titles: ReadonlyMap<string, string> | undefined;
  /** The name by which it is suggested. */
  as?: string;
}

/** One result: its tier’s mark, its name or statement, what it is, and the reader’s words where they stand. */
export function HitRow({ row: { hit, fragment }, query, labels, titles, as }: Props) {
  const { name, own } = hit;
  const excerpt = markWords(cutExcerpt(fragment?.text ?? '', query), query);
  const { kind, tier, category } = facetsOf(hit);
  const what = [
    labels?.kind.find(([value]) => value === kind)?.[1],
    own && tier && messages.formatTier(tier),
    labels?.category.find(([value]) => value === category)?.[1],
  ].filter(Boolean);
  const url = own ? name.url : fragment?.url;
  return (
    <li class="hit">
      <svg class={`mark ${tier ? `mark-${tier}` : 'mark-all'}`} viewBox="0 0 24 24" aria-hidden="true">
        <use href="#mark" />
      </svg>
      <div>
        <p class="hit-title">
          <a href={url} data-hit>
            <Pieces of={own ? markWords(name.title, query) : excerpt} />
          </a>
        </p>
        <p class="hit-what">
          {what.join(' · ')}
          {own && <Ladder name={name} titles={titles} />}
          {!own && (
            <>
              {messages.ofCompetency(<a href={name.url}>{name.title}</a>)}
              {' · '}
              <a href={`${url}#used-by`}>
                {messages.labels.serves}
                <span class="visually-hidden">{`: ${excerpt.map(({ text }) => text).join('')}`}</span>
              </a>
            </>
          )}
        </p>
        {own && excerpt.length > 0 && (
          <p class="hit-text">
            <Pieces of={excerpt} />
          </p>
        )}
        {own && !as && <AlsoCalled title={name.title} aliases={name.aliases} query={query} />}
        {as && as !== name.title && <p class="hit-text">{messages.alsoCalled(as)}</p>}
      </div>
    </li>
  );
}

/** The ladder on which a place stands, which has no page of its own. */
function Ladder({ name: { kind, title: own, url }, titles }: { name: SearchName } & Pick<Props, 'titles'>) {
  if (kind !== 'place') return null;
  const ladder = (
    <a href={url}>
      {titles?.get(url.split('#')[0]!)}
      <span class="visually-hidden">{`: ${own}`}</span>
    </a>
  );
  return <>{messages.standsOn(ladder)}</>;
}

/** The other names by which it was found, when its title does not tell. */
function AlsoCalled({ title, aliases, query }: { title: string; aliases: readonly string[]; query: string }) {
  if (query.trim() === '' || hasWords(title, query)) return null;
  const telling = aliases.filter((alias) => hasWords(alias, query)).slice(0, aliasesPerHit);
  if (telling.length === 0) return null;
  return <p class="hit-text">{messages.alsoCalled(<Pieces of={markWords(telling.join(', '), query)} />)}</p>;
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return <>{of.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
