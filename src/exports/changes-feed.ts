import { getRssString } from '@astrojs/rss';
import type { Atlas } from '../domain/atlas/atlas.ts';
import { type Change, changeAnchor, type ChangedThing, listChangeLog } from '../domain/ledger/change-log.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { listModelChanges } from '../domain/ledger/model-changes.ts';
import { find } from '../domain/look-up.ts';
import { entryKey, libraryKey } from '../domain/ledger/keys.ts';
import { feedItems } from '../domain/policy.ts';
import * as kinds from '#messages/kinds.ts';
import type { DataSite } from './data-file.ts';

/** What XML 1.0 forbids even as a reference; one of them, and readers lose the whole file (https://www.w3.org/TR/xml/#charsets). */
const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What the feed is told of the site. Addresses are whole. */
export interface FeedSite extends Pick<DataSite, 'name' | 'language' | 'home' | 'pageOf' | 'feed'> {
  /** Address of the page of changes. */
  readonly changes: string;
  /** Address of the feed of one industry model. */
  readonly modelFeed: (industry: string) => string;
}

/** One item of the feed. */
export interface FeedItem {
  /** The same however the site is addressed and whatever is added that day: identifier of what it tells of, and its name. */
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  /** Names alone, as HTML. */
  readonly description: string;
  /** The same with links. */
  readonly content: string;
  /** `2026-11-22` */
  readonly day: string;
}

/**
 * List what changed on this site, for the feed: one item a day, act and kind, the latest first, `feedItems` of them at
 * most. What publishers did with their models years ago, often in a month or year nobody knows closer, is on the pages of
 * the models: a reader of feeds would date it today.
 *
 * @param industry id of the model of whose changes alone the feed tells; all when left out
 */
export const changesFeedItems = (atlas: Atlas, site: FeedSite, industry?: string): FeedItem[] =>
  (industry === undefined ? listChangeLog(atlas) : listModelChanges(atlas, industry))
    .slice(0, feedItems)
    .map((change) => changeItem(atlas, site, change, industry));

/**
 * Write the feed of changes as RSS 2.0, well formed whatever the names hold.
 *
 * @param industry id of the model of whose changes alone it tells; all when left out
 * @throws {UnknownIdError} if there is no such model
 */
export async function changesFeed(atlas: Atlas, site: FeedSite, industry?: string): Promise<string> {
  const model = industry === undefined ? undefined : find(atlas.industries, industry, 'industry').name;
  const self = industry === undefined ? site.feed : site.modelFeed(industry);
  const feed = await getRssString({
    title: `${site.name}: changes${model === undefined ? '' : ` of ${model}`}`,
    description: `What was added, changed, renamed or retired ${model === undefined ? 'on' : `in the model ${model} on`} ${site.name}.`,
    site: (industry !== undefined && site.pageOf(entryKey('industries', industry), atlas)) || site.home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${site.language}</language>`,
      `<lastBuildDate>${midnight(lastChange(atlas)).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${escapeHtml(self)}" rel="self" type="application/rss+xml" />`,
    ].join(''),
    items: changesFeedItems(atlas, site, industry).map(({ guid, day, ...item }) => ({
      ...item,
      pubDate: midnight(day),
      customData: `<guid isPermaLink="false">${escapeHtml(guid)}</guid>`,
    })),
  });
  return feed.replaceAll(noCharacter, '\uFFFD');
}

/** Cut the shortest item out of the feed, one element a line, to be shown as an example. */
export async function exampleItem(atlas: Atlas, site: FeedSite): Promise<string> {
  const items = (await changesFeed(atlas, site)).match(/<item>.*?<\/item>/gs) ?? [];
  const [shortest = ''] = items.sort((a, b) => a.length - b.length);
  return shortest.replaceAll('><', '>\n<');
}

function changeItem(atlas: Atlas, site: FeedSite, change: Change, industry?: string): FeedItem {
  const { date, act, kind, things } = change;
  const named = (name: (key: string, title: string) => string) => things.map((thing) => sayThing(thing, name));
  return {
    guid: `${atlas.ledger.live[industry === undefined ? libraryKey : entryKey('industries', industry)]}/${changeAnchor(change)}`,
    title: `${kinds.countKind(kind, things.length)} ${act}`,
    link: `${site.changes}#${changeAnchor(change)}`,
    description: named((_, title) => escapeHtml(title)).join('; '),
    content: list(named((key, title) => linked(site.pageOf(key, atlas), title))),
    day: date,
  };
}

const sayThing = ({ key, title, replacement }: ChangedThing, name: (key: string, title: string) => string): string =>
  replacement ? `${escapeHtml(title)}, now ${name(replacement.key, replacement.title)}` : name(key, title);

const linked = (url: string | undefined, title: string): string =>
  url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
