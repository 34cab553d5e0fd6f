import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of one share: so few that all who render end at about the same moment. */
const size = 40;

const inShares = (build: string, name: string): string => join(build, 'shares', name);

/** Make the place where shares of the pages are taken, before anybody takes one. */
export function openShares(build: string): void {
  mkdirSync(inShares(build, ''));
}

/** Give out no more shares: something is wrong, and every other process ends after the share that it has. */
export function stopShares(build: string): void {
  writeFileSync(inShares(build, 'stop'), '');
}

/**
 * Go through the pages together with other processes that do the same: every page is given to one of them. To list pages can
 * take as long as to render them, so each process begins with lists that no other has begun, and helps with the others then.
 *
 * @param build folder of the build
 * @param lists give pages, the same in every process
 */
export async function* sharePages<Page>(
  build: string,
  lists: readonly (() => Promise<readonly Page[]>)[],
): AsyncGenerator<Page> {
  const own = new Set<number>();
  for (const round of ['begin', 'help'] as const) {
    for (const [number, list] of lists.entries()) {
      if (round === 'begin' ? !take(build, `${number}`) : own.has(number) || isDone(build, number)) continue;
      own.add(number);
      const pages = await list();
      for (let share = 0; share * size < pages.length; share++) {
        if (isStopped(build)) return;
        if (!take(build, `${number}-${share}`)) continue;
        yield* pages.slice(share * size, (share + 1) * size);
      }
      take(build, `${number}-done`);
    }
  }
}

const isStopped = (build: string): boolean => existsSync(inShares(build, 'stop'));
const isDone = (build: string, list: number): boolean => existsSync(inShares(build, `${list}-done`));

/** Take what a name stands for, if no process has: a file is made by one process alone, whichever comes first. */
function take(build: string, name: string): boolean {
  try {
    closeSync(openSync(inShares(build, name), 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
