import type { YardstickKind } from '../../domain/standing/yardstick.ts';

/** The views of the tool: the questions, and what is made of the answers. */
export const views = ['ask', 'results', 'gap', 'plan', 'data', 'jobs', 'days', 'group', 'enter'] as const;

/** One of them. */
export type View = (typeof views)[number];

/** Where a person is in the tool; it stands in the address. */
export interface Where {
  readonly view: View;
  /** Keys of what the person holds themself against, `job:nurse`; several make a blend, or stand beside each other. */
  readonly of: readonly string[];
  /** Id of the one competency that is asked about; empty for all. */
  readonly only: string;
}

/** What the page hands over: addresses from the root of the host, and the day of the content. */
export interface SelfCheckAddresses {
  readonly views: Readonly<Record<View, string>>;
  readonly standing: string;
  readonly occupations: string;
  readonly start: string;
  readonly choices: string;
  readonly edition: string;
  readonly lattice: string;
  /** Folders, with a slash at the end. */
  readonly texts: string;
  readonly models: string;
  /** How the numbers are made. */
  readonly guide: string;
  /** Day of the latest change in the content: `2026-11-28`. */
  readonly day: string;
}

/** The key of the ten-minute start among those of jobs and models. */
export const startKey = 'start:ten-minutes';

/** The most things that are held beside each other or blended. */
export const mostAtOnce = 3;

/** Write the key of something that a person is held against: `job:nurse`, `occupation:29-1141.00`, `cluster:workplace`. */
export const targetKey = (kind: YardstickKind, id: string): string => `${kind}:${id}`;

/** Take a key apart. */
export function parseTarget(key: string): { readonly kind: string; readonly id: string } {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at), id: key.slice(at + 1) };
}

/** Find where an address leads; nothing for one that is not of this tool. */
export function readPlace(
  addresses: SelfCheckAddresses,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): Where | undefined {
  const view = views.find((one) => addresses.views[one] === pathname);
  if (view === undefined) return undefined;
  const query = new URLSearchParams(search);
  const of = [...new Set(query.getAll('for'))].filter((key) => /^[a-z]+:./.test(key)).slice(0, mostAtOnce);
  return { view, of, only: query.get('only') ?? '' };
}

/** Write the address of a view. */
export function placeUrl(addresses: SelfCheckAddresses, view: View, of: readonly string[] = [], only = ''): string {
  const query = [...of.map((key) => ['for', key]), ...(only ? [['only', only]] : [])];
  const words = query.map(([name, value]) => `${name}=${encodeURIComponent(value!).replaceAll('%3A', ':')}`).join('&');
  return addresses.views[view] + (words ? `?${words}` : '');
}
