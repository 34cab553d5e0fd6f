import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

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

/** Milliseconds that a page takes, if it is not one of the small ones. */
const aPage = 2;
/** Milliseconds until a process looks again whether others have listed what they began. */
const pause = 10;

/**
 * Go through the pages together with other processes that do the same: every page is given to one of them. To list pages can
 * take as long as to render them, so each process begins with lists that no other has begun, and helps with the others then where
 * listing them again takes less time than it saves.
 *
 * @param build folder of the build
 * @param lists give pages, the same in every process
 */
export async function* sharePages<Page>(
  build: string,
  lists: readonly (() => Promise<readonly Page[]>)[],
): AsyncGenerator<Page> {
  const ofOthers = new Set<number>();
  const inTurn = [...lists.entries()];
  // What takes long may stand anywhere among the lists, so that who begins at the end comes upon some of it early.
  for (const [number, list] of take(build, 'forward') ? inTurn : inTurn.reverse()) {
    if (!take(build, `${number}`)) {
      ofOthers.add(number);
      continue;
    }
    const began = performance.now();
    const pages = await list();
    tellListed(build, number, { pages: pages.length, took: performance.now() - began });
    yield* sharesOf(build, number, pages);
  }
  while (ofOthers.size > 0 && !isStopped(build)) {
    for (const number of ofOthers) {
      const listed = hearListed(build, number);
      if (!listed) continue;
      ofOthers.delete(number);
      if (!isDone(build, number) && isWorthHelping(listed)) yield* sharesOf(build, number, await lists[number]!());
    }
    if (ofOthers.size > 0) await new Promise((done) => setTimeout(done, pause));
  }
}

/** Of the pages of a list, those that this process takes. */
async function* sharesOf<Page>(build: string, list: number, pages: readonly Page[]): AsyncGenerator<Page> {
  for (let share = 0; share * size < pages.length; share++) {
    if (isStopped(build)) return;
    if (take(build, `${list}-${share}`)) yield* pages.slice(share * size, (share + 1) * size);
  }
  take(build, `${list}-done`);
}

/** What a process tells of a list that it has made. */
interface Listed {
  readonly pages: number;
  /** Milliseconds. */
  readonly took: number;
}

/** Whether half of the pages take longer than to list them again. */
const isWorthHelping = ({ pages, took }: Listed): boolean => (pages / 2) * aPage > took;

const tellListed = (build: string, list: number, listed: Listed): void =>
  writeWhole(inShares(build, `${list}-listed`), JSON.stringify(listed));

function hearListed(build: string, list: number): Listed | undefined {
  const file = inShares(build, `${list}-listed`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Listed) : undefined;
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
