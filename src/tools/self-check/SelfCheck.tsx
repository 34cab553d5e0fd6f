import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as words from '#messages/self-check.ts';
import { withEdition } from '../../record/record.ts';
import type { RecordStore } from '../record/store.ts';
import type { Pieces } from './pieces.ts';
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

/** Views whose scripts come when they are wanted. */
const later: Partial<Record<View, () => Promise<ComponentType<{ tool: Tool }>>>> = {
  gap: async () => (await import('./GapView.tsx')).GapView,
  plan: async () => (await import('./Plan.tsx')).Plan,
  data: async () => (await import('./OwnData.tsx')).OwnData,
  jobs: async () => (await import('./Compared.tsx')).Compared,
  days: async () => (await import('./Days.tsx')).Days,
  group: async () => (await import('./Group.tsx')).Group,
  enter: async () => (await import('./Enter.tsx')).Enter,
};

/** Those that a person goes on to by themself are fetched ahead, so that they are there with the network cut. */
const ahead = ['gap', 'plan', 'data'] as const;

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
    const soon = setTimeout(() => ahead.forEach((view) => void later[view]!().catch(() => {})), 1000);
    return () => clearTimeout(soon);
  }, []);
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
  const load = later[view];
  if (load) return <Later tool={tool} load={load} />;
  const View = view === 'ask' ? (of.length > 0 ? Ask : Start) : Results;
  return <View tool={tool} />;
}

/** A view whose script is on its way. */
function Later({ tool, load }: { tool: Tool; load: () => Promise<ComponentType<{ tool: Tool }>> }) {
  const { value, failed, again } = useComing('view', async () => ({ View: await load() }));
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
