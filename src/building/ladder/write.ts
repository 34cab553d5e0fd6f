import type { BuiltLadder } from './ladder.ts';

/**
 * Write a ladder as the text of a file (JSON): the same text for the same ladder. Each place and each step has a line of its own, so that
 * a damaged place can be named and found.
 */
export function writeLadder({ places, steps, ...about }: BuiltLadder): string {
  const head = JSON.stringify(about).slice(0, -1);
  const lines = (list: readonly object[]): string =>
    list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  return `${head},\n"places":${lines(places)},\n"steps":${lines(steps)}}\n`;
}
