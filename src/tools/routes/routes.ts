import { endKey, titleOf } from '../../domain/ladders/lattice.ts';
import { explainNoRoute, type NoRoute } from '../../domain/ladders/no-route.ts';
import { findRoutes, type Route, type RouteStep } from '../../domain/ladders/routes.ts';
import * as messages from '#messages/routes.ts';
import type { Named, NamedLattice } from '../../payloads/named-lattice.ts';
import { findEnds, suggestEnds } from './ends.ts';

export type { NamedLattice } from '../../payloads/named-lattice.ts';

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
export interface RoutesRequest {
  readonly from: string;
  readonly to: string;
}

/** A text in the address that stands for no one job or place. */
export interface UnclearEnd {
  readonly typed: string;
  /** True when places of several ladders are called so; false when nothing is. */
  readonly several: boolean;
  /** The same question with each that may have been meant in its place; may be empty. */
  readonly meant: readonly { readonly title: string; readonly ask: RoutesRequest }[];
}

/** What can be said to a question. */
export type RoutesResult =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'half'; readonly missing: keyof RoutesRequest }
  | { readonly kind: 'unclear'; readonly unclear: readonly UnclearEnd[] }
  | { readonly kind: 'same'; readonly end: string }
  | { readonly kind: 'found'; readonly ask: RoutesRequest; readonly routes: readonly Route[] }
  | { readonly kind: 'none'; readonly ask: RoutesRequest; readonly why: NoRoute };

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

/** Read a question from the query of an address: `?from=bank-teller&to=place:nursing/nursing-director`. */
export function parseRequest(search: string): RoutesRequest {
  const params = new URLSearchParams(search);
  return { from: params.get('from')?.trim() ?? '', to: params.get('to')?.trim() ?? '' };
}

/** Write a question as the query of an address. Places without a job model get their key; what is no id stays as it is. */
export function serializeRequest({ from, to }: RoutesRequest): string {
  const query = new URLSearchParams({ from: keyOf(from), to: keyOf(to) }).toString();
  // Both may stand in a query as they are, and are easier to read and to type.
  return `?${query.replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}

const keyOf = (end: string): string => (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(end) ? endKey(end) : end);

/** Answer a question. Jobs and places may be named as `findEnds` reads names; what stands for nothing gets the nearest name that does. */
export function queryRoutes(lattice: NamedLattice, asked: RoutesRequest): RoutesResult {
  if (asked.from === '' && asked.to === '') return { kind: 'nothing' };
  const found = { from: findEnds(lattice, asked.from), to: findEnds(lattice, asked.to) };
  const unclear = (['from', 'to'] as const)
    .filter((end) => asked[end] !== '' && found[end].length !== 1)
    .map((end) => tellMeant(lattice, asked, end, found[end]));
  if (unclear.length > 0) return { kind: 'unclear', unclear };
  const [from, to] = [found.from[0], found.to[0]];
  if (from === undefined || to === undefined) return { kind: 'half', missing: from === undefined ? 'from' : 'to' };
  if (from === to) return { kind: 'same', end: from };
  const routes = findRoutes(lattice, from, to);
  return routes.length > 0
    ? { kind: 'found', ask: { from, to }, routes }
    : { kind: 'none', ask: { from, to }, why: explainNoRoute(lattice, from, to) };
}

/** Say what was found, or what is wrong with the question; empty when nothing was asked. */
export function formatStatus(lattice: Pick<NamedLattice, 'jobs' | 'places'>, answer: RoutesResult): string {
  switch (answer.kind) {
    case 'nothing':
      return '';
    case 'half':
      return answer.missing === 'from' ? messages.states.noStart : messages.states.noGoal;
    case 'unclear':
      return answer.unclear.map(({ typed, several }) => messages.formatUnclear(typed, several)).join(' ');
    case 'same':
      return messages.formatSame(titleOf(lattice, answer.end));
    case 'found':
      return messages.formatFound(answer.routes.length);
    case 'none':
      return messages.states.noRoute;
  }
}

/** List the places of a route with their names and addresses, and how one comes from each to the next. */
export function chain(lattice: NamedLattice, { places, steps }: Pick<Route, 'places' | 'steps'>): ChainLink[] {
  return places.map((id, i) => ({
    title: titleOf(lattice, id),
    url: lattice.pages.get(id)!.url,
    by: i === 0 ? undefined : stepWords(lattice, steps[i - 1]!),
  }));
}

/** Say what kind of step it is, and where it stands. */
export function stepWords(lattice: NamedLattice, { kind, ladders }: Pick<RouteStep, 'kind' | 'ladders'>): StepWords {
  return { words: messages.stepKinds[kind], url: ladders[0] && stepUrl(lattice, ladders[0]) };
}

/** The address of a step on one ladder. */
export function stepUrl(lattice: NamedLattice, on: RouteStep['ladders'][number]): string {
  return `${lattice.ladders.get(on.ladder)!.url}#step-${on.from}-${on.to}`;
}

/**
 * Explain of a place without a job model what cannot be told of it.
 *
 * @throws {UnknownIdError} if the lattice has no such place
 */
export function explainUnmodeled(lattice: Pick<NamedLattice, 'jobs' | 'places' | 'ladders'>, place: string): string {
  const title = titleOf(lattice, place);
  return messages.formatUnmodeled(title, lattice.ladders.get(lattice.places.get(place)!.ladder)!.title);
}

function tellMeant(
  lattice: NamedLattice,
  asked: RoutesRequest,
  end: keyof RoutesRequest,
  found: readonly string[],
): UnclearEnd {
  const several = found.length > 1;
  const meant = several ? found : suggestEnds(lattice, asked[end]);
  return {
    typed: asked[end],
    several,
    meant: meant.map((id) => ({ title: titleOf(lattice, id), ask: { ...asked, [end]: id } })),
  };
}
