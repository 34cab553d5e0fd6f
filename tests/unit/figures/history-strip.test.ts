import { describe, expect, test } from 'vitest';
import { historyStrip, mostStripYears, type StripEvent, stripEvents } from '../../../src/figures/history-strip.ts';

const event = (date: string, own: Partial<StripEvent> = {}): StripEvent => ({
  date,
  mark: 'edition',
  words: 'updated',
  ...own,
});

describe('stripEvents(events, reviewed)', () => {
  const published = { date: '2008', edition: 'published', changes: [] } as const;
  const later = {
    date: '2018-11',
    edition: 'updated',
    changes: [
      { kind: 'renamed', what: 'Ovens' },
      { kind: 'retired', what: 'Bellows' },
    ],
  } as const;

  test('tells editions, changes and what was retired apart, and ends with our review', () => {
    expect(stripEvents([published, later], '2026-11-22')).toEqual([
      { date: '2008', mark: 'edition', words: 'first published' },
      { date: '2018-11', mark: 'edition', words: 'updated' },
      { date: '2018-11', mark: 'change', words: 'renamed' },
      { date: '2018-11', mark: 'retired', words: 'retired' },
      { date: '2026-11-22', mark: 'review', words: 'reviewed by us' },
    ]);
  });

  test('shows nothing of a history of one year, or of more than a strip has room for', () => {
    expect(stripEvents([published], '2026-11-22')).toEqual([]);
    expect(stripEvents([published, { ...later, date: '2008-03' }], '2026-11-22')).toEqual([]);
    const long = Array.from({ length: mostStripYears }, (_, i) => ({ ...later, date: String(2009 + i) }));
    expect(stripEvents(long, '2026-11-22')).toEqual([]);
    expect(stripEvents(long.slice(1), '2026-11-22')).not.toEqual([]);
  });
});

describe('historyStrip(events, size)', () => {
  const events = [
    event('2018', { mark: 'retired', words: 'blocks retired' }),
    event('2008-11', { words: 'first published' }),
    event('2018-11'),
    event('2026-11-28', { mark: 'review', words: 'reviewed by us' }),
    event('2018-02', { mark: 'change', words: 'blocks added' }),
  ];

  test('stacks what happened in a year, editions lowest, and says each thing once', () => {
    const { years } = historyStrip([...events, event('2018-12')]);
    expect(years.map(({ year, words }) => [year, words.join(', ')])).toEqual([
      ['2008', 'first published'],
      ['2018', 'updated, blocks added, blocks retired'],
      ['2026', 'reviewed by us'],
    ]);
    const stones = years[1]!.stones;
    expect(stones.map(({ mark }) => mark)).toEqual(['edition', 'change', 'retired']);
    expect(stones[0]!.y).toBeGreaterThan(stones[1]!.y);
    expect(stones[1]!.y).toBeGreaterThan(stones[2]!.y);
  });

  test('sets years at their places in time where there is room', () => {
    const { years } = historyStrip([event('2000'), event('2010'), event('2020')], 'narrow');
    expect(years[1]!.x).toBeCloseTo((years[0]!.x + years[2]!.x) / 2, 0);
    expect(years[1]!.tick.startsWith(`M${years[1]!.x} `)).toBe(true);
  });

  test('writes the words where there is room for them, and on a phone the years alone', () => {
    expect(historyStrip(events, 'wide').years[0]!.lines.length).toBeGreaterThan(0);
    expect(historyStrip(events, 'narrow').years.flatMap(({ lines }) => lines)).toEqual([]);
  });

  test('throws RangeError for fewer years than two, and for more than there is room for', () => {
    expect(() => historyStrip([event('2018'), event('2018-11')])).toThrow(RangeError);
    const many = Array.from({ length: mostStripYears + 1 }, (_, i) => event(String(2000 + i)));
    expect(() => historyStrip(many)).toThrow(RangeError);
    expect(historyStrip(many.slice(1)).years).toHaveLength(mostStripYears);
  });
});
