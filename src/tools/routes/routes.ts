import { titleOf } from '../../domain/lattice.ts';
import { explainNoRoute, type NoRoute } from '../../domain/no-route.ts';
import { findRoutes, type Route, type RouteStep } from '../../domain/routes.ts';
import { suggest } from '../../domain/suggest.ts';
import type { Named, NamedLattice } from '../../exports/lattice-json.ts';

export type { NamedLattice } from '../../exports/lattice-json.ts';

/** Where the routes find their page and their data, as the page’s address functions write them. */
export interface RoutesAddresses {
  readonly page: string;
  /** `lattice.json`. */
  readonly lattice: string;
  /** How routes are found, in the guide. */
  readonly guide: string;
  /** The tool that sets jobs side by side. */
  readonly compare: string;
}

/** From where to where; as in the address, so it may be anything. */
export interface RoutesAsk {
  readonly from: string;
  readonly to: string;
}

/** A text in the address that no job is called. */
export interface UnknownJob {
  readonly typed: string;
  /** The same question with the job that may have been meant in its place, or undefined. */
  readonly meant: { readonly title: string; readonly ask: RoutesAsk } | undefined;
}

/** What can be said to a question. */
export type RoutesAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'half'; readonly missing: keyof RoutesAsk }
  | { readonly kind: 'unknown'; readonly unknown: readonly UnknownJob[] }
  | { readonly kind: 'same'; readonly job: string }
  | { readonly kind: 'found'; readonly ask: RoutesAsk; readonly routes: readonly Route[] }
  | { readonly kind: 'none'; readonly ask: RoutesAsk; readonly why: NoRoute };

/** One place of a route, and how one comes there. */
export interface ChainLink extends Named {
  /** Undefined for the first place. */
  readonly by: StepWords | undefined;
}

/** A step in a few words, with the address of its place on the first ladder that has it. */
export interface StepWords {
  readonly words: string;
  /** Undefined for close neighbors. */
  readonly url: string | undefined;
}

const kinds: Readonly<Record<RouteStep['kind'], string>> = {
  advance: 'step up',
  lateral: 'step across',
  specialize: 'step into a specialty',
  near: 'close neighbor',
};

/** Read a question from the query of an address: `?from=bank-teller&to=nurse`. */
export function readAsk(search: string): RoutesAsk {
  const params = new URLSearchParams(search);
  return { from: params.get('from')?.trim() ?? '', to: params.get('to')?.trim() ?? '' };
}

/** Write a question as the query of an address. */
export function writeAsk({ from, to }: RoutesAsk): string {
  return `?${new URLSearchParams({ from, to }).toString()}`;
}

/** Answer a question. Jobs may be named by id or title, in any case; what is no job gets the nearest name that is one. */
export function answerRoutes(lattice: NamedLattice, asked: RoutesAsk): RoutesAnswer {
  if (asked.from === '' && asked.to === '') return { kind: 'nothing' };
  const ask = { from: findJob(lattice, asked.from), to: findJob(lattice, asked.to) };
  const unknown = (['from', 'to'] as const)
    .filter((end) => asked[end] !== '' && ask[end] === undefined)
    .map((end): UnknownJob => ({ typed: asked[end], meant: meantBy(lattice, asked, end) }));
  if (unknown.length > 0) return { kind: 'unknown', unknown };
  const { from, to } = ask;
  if (from === undefined || to === undefined) return { kind: 'half', missing: from === undefined ? 'from' : 'to' };
  if (from === to) return { kind: 'same', job: from };
  const routes = findRoutes(lattice, from, to);
  return routes.length > 0
    ? { kind: 'found', ask: { from, to }, routes }
    : { kind: 'none', ask: { from, to }, why: explainNoRoute(lattice, from, to) };
}

/** Say what was found, or what is wrong with the question; empty when nothing was asked. */
export function sayStatus(lattice: Pick<NamedLattice, 'jobs' | 'places'>, answer: RoutesAnswer): string {
  switch (answer.kind) {
    case 'nothing':
      return '';
    case 'half':
      return answer.missing === 'from' ? 'Choose the job to start from.' : 'Choose the job to get to.';
    case 'unknown':
      return answer.unknown.map(({ typed }) => `No job here is called “${typed}”.`).join(' ');
    case 'same':
      return `Both ends are ${titleOf(lattice, answer.job)}. Choose another job to get to.`;
    case 'found':
      return answer.routes.length === 1
        ? 'One route was found.'
        : `${answer.routes.length} routes were found. The one with the fewest points stands first.`;
    case 'none':
      return 'No route was found.';
  }
}

/** The id of a job that is named by id or title, in any case. */
export function findJob({ jobs }: Pick<NamedLattice, 'jobs'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...jobs].find(([id, { title }]) => id === wanted || title.toLowerCase() === wanted)?.[0];
}

/** List the places of a route with their names and addresses, and how one comes from each to the next. */
export function chain(lattice: NamedLattice, { places, steps }: Pick<Route, 'places' | 'steps'>): ChainLink[] {
  return places.map((id, i) => ({
    title: titleOf(lattice, id),
    url: placeUrl(lattice, id),
    by: i === 0 ? undefined : stepWords(lattice, steps[i - 1]!),
  }));
}

/** Say what kind of step it is, and where it stands. */
export function stepWords(lattice: NamedLattice, { kind, ladders }: Pick<RouteStep, 'kind' | 'ladders'>): StepWords {
  return { words: kinds[kind], url: ladders[0] && stepUrl(lattice, ladders[0]) };
}

/** The address of a step on one ladder. */
export function stepUrl(lattice: NamedLattice, on: RouteStep['ladders'][number]): string {
  return `${lattice.ladders.get(on.ladder)!.url}#step-${on.from}-${on.to}`;
}

/** Say a number of things: `1 step`, `2 steps`. */
export function tell(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function placeUrl({ jobPages, places, ladders }: NamedLattice, id: string): string {
  const place = places.get(id);
  return place ? `${ladders.get(place.ladder)!.url}#place-${place.place}` : jobPages.get(id)!.url;
}

function meantBy(lattice: NamedLattice, asked: RoutesAsk, end: keyof RoutesAsk): UnknownJob['meant'] {
  const names = [...lattice.jobs].flatMap(([id, { title }]) => [id, title]);
  const id = findJob(lattice, suggest(asked[end], names) ?? '');
  return id === undefined ? undefined : { title: titleOf(lattice, id), ask: { ...asked, [end]: id } };
}
