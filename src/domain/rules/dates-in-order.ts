import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** A model is published, then updated, then reviewed by us; its updates and history are told oldest first. */
export function datesInOrder({ industries }: Entries): Finding[] {
  return [...industries].flatMap(([id, { published, updated, reviewed, history }]) => {
    const told: [path: string, date: string][] = [
      ...(published === undefined ? [] : [['published', published] as [string, string]]),
      ...updated.map((date, i): [string, string] => [`updated.${i}`, date]),
      ['reviewed', reviewed],
    ];
    const changes = history.map(({ date }, i): [string, string] => [`history.${i}.date`, date]);
    return [...backward(told), ...backward(changes)].map(([path, date, earlier]) =>
      problemAt(
        'industries',
        id,
        path,
        `${date} comes after ${earlier} in the list and before it in time`,
        'put the dates in order, or correct the one that is wrong',
      ),
    );
  });
}

function backward(dates: readonly [path: string, date: string][]): [path: string, date: string, earlier: string][] {
  return dates.flatMap(([path, date], i) => {
    const earlier = dates[i - 1]?.[1];
    return earlier !== undefined && isBefore(date, earlier) ? [[path, date, earlier] as [string, string, string]] : [];
  });
}

/** Whether one date lies before another as far as both are known: 2015 is not before 2015-09. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
