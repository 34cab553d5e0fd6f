import { type Entries, type EntryOf, whereIs } from '../atlas/entries.ts';
import { eitherWay, type Finding, problemAt } from '../errors.ts';

type Resource = EntryOf<'resources'>;

/**
 * Two resources of one kind do not lead to one address, unless a reader can tell them apart: they are for different states,
 * jobs or occupations. Where one address of a site is known with https, so are the others.
 */
export function resourcesApart({ resources }: Entries): Finding[] {
  const secure = new Set([...resources.values()].flatMap(({ url }) => (url.startsWith('https:') ? hostOf(url) : [])));
  const first = new Map<string, string>();
  return [...resources].flatMap(([id, resource]) => {
    const own = first.get(purposeOf(resource));
    const twice = own === undefined ? [] : [eitherWay(id, own, tellTwice)];
    if (own === undefined) first.set(purposeOf(resource), id);
    return [...twice, ...(isOpenOn(secure, resource.url) ? [tellOpen(id, resource.url)] : [])];
  });
}

const tellTwice = (one: string, other: string): Finding =>
  problemAt(
    'resources',
    one,
    'url',
    `it is the address, kind and purpose of "${other}" too, in ${whereIs('resources', other, 'url')}`,
    'keep one of the two; if both are needed, say by "state", "jobs" or "occupations" whom each is for',
  );

const tellOpen = (id: string, url: string): Finding =>
  problemAt(
    'resources',
    id,
    'url',
    'it begins with http://, and another resource has an address of that site with https://',
    `write "https${url.slice(4)}"`,
  );

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

const isOpenOn = (secure: ReadonlySet<string>, url: string): boolean =>
  url.startsWith('http:') && secure.has(hostOf(url));

/** Address and purpose, alike for two resources that a reader could not tell apart. */
function purposeOf({ url, kind, state, jobs, occupations }: Resource): string {
  const { pathname, search, hash } = new URL(url);
  const address = `${hostOf(url)}${pathname.replace(/\/$/, '')}${search}${hash}`;
  return JSON.stringify([address, kind, state, [...jobs].sort(), [...occupations].sort()]);
}
