import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { changesFeed, changesFeedItems } from '../../../src/exports/changes-feed.ts';
import { aJob } from '../../fixtures/a-job.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { milling, siteAt } from '../../fixtures/a-feed-site.ts';

const textOf = (node: Parameters<typeof DomUtils.textContent>[0]): string => DomUtils.textContent(node);
const textsOf = (xml: string, name: string): string[] =>
  DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map(textOf);

describe('changesFeed(atlas, site)', () => {
  test('reads back as the items it was written from, whatever names say', async () => {
    const title = fc
      .array(fc.constantFrom('&', '<b>', '"', "'", 'ü', '漢', '&amp;', ']]>'), { minLength: 1, maxLength: 6 })
      .map((words) => `Cook ${words.join(' ')}`);
    await fc.assert(
      fc.asyncProperty(title, async (name) => {
        const atlas = { ...atlasWith(), jobs: new Map([['baker', aJob({ title: name })]]) };
        const feed = await changesFeed(atlas, siteAt());
        const wanted = changesFeedItems(atlas, siteAt());
        expect(textsOf(feed, 'guid')).toEqual(wanted.map(({ guid }) => guid));
        expect(textsOf(feed, 'description').slice(1)).toEqual(wanted.map(({ description }) => description));
        expect(textsOf(feed, 'content:encoded')).toEqual(wanted.map(({ content }) => content));
        const [shown] = textsOf(feed, 'content:encoded').filter((html) => html.includes('job/baker'));
        expect(textOf(parseDocument(shown!))).toBe(name);
      }),
      { numRuns: 20 },
    );
  });

  test('holds no character that XML 1.0 forbids, whatever names and notes hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), async (odd) => {
        const whole = atlasWith({ industries: { milling: milling('2024') } });
        const own = {
          ...whole.industries.get('milling')!,
          name: odd,
          history: [{ date: '2024', changes: [{ kind: 'added' as const, what: odd, note: odd }] }],
        };
        const jobs = new Map([['baker', { ...whole.jobs.get('baker')!, title: `Cook${odd}` }]]);
        const feed = await changesFeed({ ...whole, jobs, industries: new Map([['milling', own]]) }, siteAt());
        expect(feed).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u);
        expect(parseFeed(feed).items.length).toBeGreaterThan(1);
      }),
      { numRuns: 50, examples: [['\u0001'], ['\uD800'], ['\uFFFE'], ['\u000B<']] },
    );
  });

  test('is RSS 2.0 with its own address, its language and the day of the last change', async () => {
    const feed = parseFeed(await changesFeed(atlasWith(), siteAt()));
    expect(feed).toMatchObject({
      meta: { type: 'rss', version: '2.0' },
      title: 'Cairn: changes',
      language: 'en-US',
      url: 'https://cairn.example/',
      self: 'https://cairn.example/changes.xml',
    });
    expect(feed.updated?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });
});

describe('the days of the feed', () => {
  test('are those of the ledger for every item, whatever the clock says', async () => {
    const atlas = atlasWith({ industries: { milling: milling('2006', '2024-05') } });
    const known = new Set(Object.values(atlas.ledger.dated).flatMap(({ first, changed }) => [first, changed]));
    const feed = await changesFeed(atlas, siteAt());
    const { items } = parseFeed(feed);
    const days = items.map(({ published }) => published?.toISOString() ?? 'none');
    expect(days.length).toBeGreaterThan(5);
    expect(days.filter((day) => !known.has(day.slice(0, 10)) || !day.endsWith('T00:00:00.000Z'))).toEqual([]);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:34:56Z') });
    onTestFinished(() => void vi.useRealTimers());
    expect(await changesFeed(atlas, siteAt())).toBe(feed);
  });
});
