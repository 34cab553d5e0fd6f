import { describe, expect, test } from 'vitest';
import { feedItems } from '../../../src/domain/policy.ts';
import { changesFeed, changesFeedItems, exampleItem } from '../../../src/exports/changes-feed.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { atlasWith, entriesWith } from '../../fixtures/entries.ts';
import { milling, siteAt } from '../../fixtures/a-feed-site.ts';

describe('changesFeedItems(atlas, site)', () => {
  const atlas = atlasWith({ industries: { milling: milling('2024', '2025-06-01') } });
  const items = changesFeedItems(atlas, siteAt());

  test('has one item a day, act and kind, the latest first', () => {
    expect(items.map(({ day, title }) => `${day}: ${title}`).slice(0, 3)).toEqual([
      '2026-11-22: 2 competencies changed',
      '2026-11-22: 2 technical competencies changed',
      '2026-11-22: 2 industry models changed',
    ]);
    const days = items.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('tells nothing of what publishers did with their models, which has no day or one long ago', () => {
    expect(atlas.industries.get('milling')!.history).toHaveLength(2);
    expect(items.filter(({ title, link }) => /history/.test(link) || /in 20/.test(title))).toEqual([]);
    expect(items).toEqual(changesFeedItems(atlasWith({ industries: { milling: milling() } }), siteAt()));
  });

  test('tells of one model alone where it is asked to, under identifiers of its own', async () => {
    const own = changesFeedItems(atlas, siteAt(), 'milling');
    expect(own.map(({ title }) => title)).toEqual([
      '1 competency changed',
      '1 industry model changed',
      '1 competency added',
      '1 industry model added',
    ]);
    expect(own.map(({ guid }) => guid)).not.toEqual(expect.arrayContaining([items[0]!.guid]));
    const feed = await changesFeed(atlas, siteAt(), 'milling');
    expect(feed).toContain('<title>Cairn: changes of Milling</title>');
    expect(feed).toContain('href="https://cairn.example/feeds/milling.xml" rel="self"');
  });

  test('leads to the line on the page of changes', () => {
    expect(items[0]).toMatchObject({
      link: 'https://cairn.example/changes/#2026-11-22-changed-competencies',
      description: 'Patience; Tidiness',
      content:
        '<ul><li><a href="https://cairn.example/competency/patience/">Patience</a></li><li><a href="https://cairn.example/competency/tidiness/">Tidiness</a></li></ul>',
    });
  });

  test('says what a renamed thing is called now', () => {
    const { ledger } = entriesWith();
    const retired = {
      'job:cook': { uuid: ledger.live['job:baker']!, date: '2026-12-01', replacedBy: 'job:baker' },
    };
    const [first] = changesFeedItems({ ...atlasWith(), ledger: { ...ledger, retired } }, siteAt());
    expect(first).toMatchObject({
      title: '1 job model renamed',
      description: 'Cook, now Baker',
      content: '<ul><li>Cook, now <a href="https://cairn.example/job/baker/">Baker</a></li></ul>',
    });
  });

  test('names an item the same whatever the address of the site, and no two alike', () => {
    const elsewhere = changesFeedItems(atlas, siteAt('https://other.example/models'));
    expect(elsewhere.map(({ guid }) => guid)).toEqual(items.map(({ guid }) => guid));
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
    expect(items.filter(({ guid }) => /example|undefined/.test(guid))).toEqual([]);
  });

  test(`stops at ${feedItems} items`, () => {
    const { ledger } = entriesWith();
    const days = Array.from({ length: feedItems + 1 }, (_, i) => new Date(Date.UTC(2027, 0, i + 1)).toISOString());
    const retired = Object.fromEntries(
      days.map((day, i) => [`job:cook-${i}`, { uuid: uuidOf(1000 + i), date: day.slice(0, 10), replacedBy: null }]),
    );
    const many = changesFeedItems({ ...atlasWith(), ledger: { ...ledger, retired } }, siteAt());
    expect(many).toHaveLength(feedItems);
    expect(many[0]!.day).toBe(days.at(-1)!.slice(0, 10));
  });
});

describe('exampleItem(atlas, site)', () => {
  test('is one real item of the feed, a line an element', async () => {
    const example = await exampleItem(atlasWith(), siteAt());
    expect(example.split('\n').slice(0, 2)).toEqual(['<item>', expect.stringMatching(/^<title>1 .*<\/title>$/)]);
    expect(await changesFeed(atlasWith(), siteAt())).toContain(example.replaceAll('\n', ''));
  });
});
