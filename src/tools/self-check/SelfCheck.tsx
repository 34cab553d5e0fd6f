import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as words from '#messages/self-check.ts';
import { withEdition } from '../../record/record.ts';
import type { RecordStore } from '../record/store.ts';
import { type Piece, pieceOf, type Pieces } from './pieces.ts';
import { planWriters } from './plan-writers.ts';
import { Ask } from './Ask.tsx';
import { Failed } from './Failed.tsx';
import { Menu } from './Menu.tsx';
import { Notices } from './Notices.tsx';
import { Results } from './Results.tsx';
import { Start } from './Start.tsx';
import { heldIn, saidIn, type Tool } from './tool.ts';
import { useComing } from './use-pieces.ts';
import { readPlace, type SelfCheckAddresses, type View } from './where.ts';

interface Props {
  addresses: SelfCheckAddresses;
  pieces: Pieces;
  store: RecordStore;
  wasCleared: boolean;
}

type Page = ComponentType<{ tool: Tool }>;

/** Views whose scripts come when they are wanted. */
const later: Partial<Record<View, Piece<Page>>> = {
  gap: pieceOf<Page>(async () => (await import('./GapView.tsx')).GapView),
  plan: pieceOf<Page>(async () => (await import('./Plan.tsx')).Plan),
  data: pieceOf<Page>(async () => (await import('./OwnData.tsx')).OwnData),
  jobs: pieceOf<Page>(async () => (await import('./Compared.tsx')).Compared),
  days: pieceOf<Page>(async () => (await import('./Days.tsx')).Days),
  group: pieceOf<Page>(async () => (await import('./Group.tsx')).Group),
  enter: pieceOf<Page>(async () => (await import('./Enter.tsx')).Enter),
};

/**
 * What a person goes on to by themself is fetched ahead, so that it is there with the network cut: the next views, and, once
 * somebody looks at results, what writes a plan as files.
 */
const ahead = (view: View): readonly Piece<unknown>[] => [
  ...[later.gap!, later.plan!, later.data!],
  ...(view === 'ask' ? [] : Object.values(planWriters)),
];

/** The tool. Its views have addresses of their own; going from one to the next loads no page, so that it works without the network. */
export function SelfCheck({ addresses, pieces, store, wasCleared }: Props) {
  const [state, setState] = useState(store.state);
  const [where, setWhere] = useState(() => readPlace(addresses, location)!);
  const first = useRef(where);
  const answers = useMemo(() => saidIn(state.open), [state.open?.answers]);
  const held = useMemo(() => heldIn(state.open), [state.open?.wishes]);
  const name = `${where.view} ${where.of.join(' ')} ${where.only}`;

  useEffect(() => store.subscribe(setState), [store]);
  useEffect(() => {
    const back = (): void => {
      const place = readPlace(addresses, location);
      if (place) setWhere(place);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    // What fails here is asked for again when it is wanted, and told there.
    const soon = setTimeout(() => ahead(where.view).forEach((piece) => void piece.load().catch(() => {})), 800);
    return () => clearTimeout(soon);
  }, [where.view]);
  useName(where.view, where.of.length > 0, name);

  const go = (url: string): void => {
    const next = new URL(url, location.href);
    const place = readPlace(addresses, next);
    if (!place) {
      location.assign(next);
      return;
    }
    if (next.pathname + next.search !== location.pathname + location.search) history.pushState(null, '', next);
    setWhere(place);
    scrollTo(0, 0);
  };
  const tool: Tool = {
    addresses,
    pieces,
    store,
    state,
    where,
    answers,
    held,
    hasMoved: where !== first.current,
    go,
    change: (make) => {
      if (!store.state().open) store.begin('', addresses.day);
      store.change((record, today) => withEdition(make(record, today), addresses.day));
    },
  };
  return (
    <div class="self-check" onClick={(event) => follow(event, addresses, go)}>
      <Menu tool={tool} />
      <Notices tool={tool} wasCleared={wasCleared} />
      {/* A group is kept while it is seen beside another thing. */}
      <Shown key={where.view === 'group' ? where.view : name} tool={tool} />
    </div>
  );
}

function Shown({ tool }: { tool: Tool }) {
  const { view, of } = tool.where;
  const piece = later[view];
  if (piece) return <Later tool={tool} piece={piece} />;
  const View = view === 'ask' ? (of.length > 0 ? Ask : Start) : Results;
  return <View tool={tool} />;
}

/** A view whose script is on its way. */
function Later({ tool, piece }: { tool: Tool; piece: Piece<Page> }) {
  const now = (): { readonly View: Page } | undefined => {
    const View = piece.now();
    return View && { View };
  };
  const { value, failed, again } = useComing('view', async () => ({ View: await piece.load() }), now);
  if (failed) return <Failed again={again} />;
  return value ? <value.View tool={tool} /> : <p>{words.loading}</p>;
}

/** Follow a link of the tool without loading a page, unless it is to open elsewhere. */
function follow(event: MouseEvent, addresses: SelfCheckAddresses, go: (url: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
  const { origin, pathname, search, hash, href } = new URL(link.href);
  if (origin !== location.origin || hash || !readPlace(addresses, { pathname, search })) return;
  event.preventDefault();
  go(href);
}

/** Name the page after the view, and after a change put the focus on its title, as a new page would. */
function useName(view: View, isAsking: boolean, name: string): void {
  const before = useRef(name);
  useEffect(() => {
    const { title, lead } = view === 'ask' && isAsking ? words.asking : words.views[view];
    const heading = document.querySelector<HTMLElement>('[data-self-check-title]')!;
    heading.textContent = title;
    document.querySelector('.crumbs [aria-current]')!.textContent = title;
    document.querySelector('[data-self-check-lead]')!.textContent = lead;
    document.title = document.title.replace(/^.*( · [^·]*)$/, `${title}$1`);
    if (before.current === name) return;
    before.current = name;
    // The questions put it on the first of them.
    if (view === 'ask' && isAsking) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [name]);
}
