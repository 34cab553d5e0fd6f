import type { Entries, Kind } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** A date in an entry, or a year, with its path. */
type Told = readonly [path: string, date: string | number | undefined];

/**
 * What has happened lies in the past: reviews, readings, publications, updates, changes.
 *
 * @param today `2026-11-28`; without it nothing can be said, so nothing is
 */
export function nothingAhead(entries: Entries, today?: string): Finding[] {
  if (today === undefined) return [];
  return [...listDates(entries)].flatMap(([kind, id, dates]) =>
    dates
      .filter(([, date]) => date !== undefined && String(date) > today.slice(0, String(date).length))
      .map(([path, date]) =>
        problemAt(
          kind,
          id,
          path,
          `${date} is still to come, and this tells of what has happened`,
          `correct the date; today is ${today}`,
        ),
      ),
  );
}

function* listDates(entries: Entries): Generator<[Kind, string, readonly Told[]]> {
  for (const [id, { published, updated, reviewed, history }] of entries.industries) {
    const lists = [
      ...updated.map((date, i): Told => [`updated.${i}`, date]),
      ...history.map(({ date }, i): Told => [`history.${i}.date`, date]),
    ];
    yield ['industries', id, [['published', published], ['reviewed', reviewed], ...lists]];
  }
  for (const kind of ['guides', 'uses'] as const)
    for (const [id, { reviewed }] of entries[kind]) yield [kind, id, [['reviewed', reviewed]]];
  for (const [id, { date }] of entries.stories) yield ['stories', id, [['date', date]]];
  for (const [id, { date, read }] of entries.resources) {
    const dates: Told[] = [
      ['date', date],
      ['read.on', read.on],
    ];
    yield ['resources', id, dates];
  }
  for (const [id, { read, year }] of entries.sources) {
    const dates: Told[] = [
      ['read', read],
      ['year', year],
    ];
    yield ['sources', id, dates];
  }
}
