import * as messages from '#messages/search.ts';
import type { SearchLabels } from '../../payloads/search-shape.ts';
import { type FacetsAt, facetsOf } from './search.ts';
import type { Row } from './use-search.ts';
import { cutExcerpt, hasWords, markWords, type Piece } from './highlight.ts';
import type { Label } from './word-files.ts';

interface Props {
  row: Row;
  query: string;
  labels: SearchLabels | undefined;
  facets: FacetsAt;
}

/** One result: its tier’s mark, its name or statement, what it is, and the reader’s words where they stand. */
export function HitRow({ row: { hit, text, url }, query, labels, facets }: Props) {
  const { thing, own, label } = hit;
  const excerpt = markWords(cutExcerpt(text ?? '', query), query);
  const { kind, tier, category } = facetsOf(hit, facets);
  const what = [
    messages.kindNames[kind],
    own && tier && messages.formatTier(tier),
    labels?.category.find(([value]) => value === category)?.[1],
  ].filter(Boolean);
  return (
    <li class="hit">
      <svg class={`mark ${tier ? `mark-${tier}` : 'mark-all'}`} viewBox="0 0 24 24" aria-hidden="true">
        <use href="#mark" />
      </svg>
      <div>
        <p class="hit-title">
          <a href={url} data-hit>
            <Pieces of={own ? markWords(thing.title, query) : excerpt} />
          </a>
        </p>
        <p class="hit-what">
          {what.join(' · ')}
          {own && thing.on !== undefined && messages.standsOn(<Whole thing={thing} />)}
          {!own && (
            <>
              {messages.ofCompetency(<a href={thing.url}>{thing.title}</a>)}
              {' · '}
              <a href={`${url}#used-by`}>
                {messages.labels.serves}
                <span class="visually-hidden">{`: ${excerpt.map(({ text: piece }) => piece).join('')}`}</span>
              </a>
            </>
          )}
        </p>
        {own && excerpt.length > 0 && (
          <p class="hit-text">
            <Pieces of={excerpt} />
          </p>
        )}
        {own && label && <Because title={thing.title} label={label} query={query} />}
      </div>
    </li>
  );
}

/** What a place of a ladder or a competency of an industry is part of. */
function Whole({ thing: { title, url, on } }: { thing: Row['hit']['thing'] }) {
  return (
    <a href={url.replace(/(?:#.*|[^/]+\/)$/, '')}>
      {on}
      <span class="visually-hidden">{`: ${title}`}</span>
    </a>
  );
}

/** By which of its words it was found, when its title does not tell. What people say for it is not told. */
function Because({ title, label, query }: { title: string; label: Label; query: string }) {
  const { field, text } = label;
  if (
    field === 'phrase' ||
    field === 'text' ||
    field === 'id' ||
    hasWords(title, query) ||
    !hasWords(title + text, query, 'some')
  )
    return null;
  const pieces = <Pieces of={markWords(text, query)} />;
  const say = field === 'tool' ? messages.uses : field === 'part' ? messages.hasPart : messages.alsoCalled;
  return <p class="hit-text">{say(pieces)}</p>;
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return <>{of.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
