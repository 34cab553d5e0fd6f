import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type LockOwner, ownLock, readLock } from './lock-owner.ts';

/** Milliseconds between two looks whether the other build has ended. */
const pause = 250;

/**
 * Wait until no other build of this project runs, so that two of them do not share what Astro writes in `.astro/`, and the
 * one that read the newest content is the last to put its site in place. A build that has died is not waited for.
 *
 * @param file where the running build leaves its mark
 * @param onWait is told of the other build, once for each that is waited for
 * @returns gives the turn to the next
 * @throws {Error} from the disk, if the mark cannot be written
 */
export async function acquireBuildLock(file: string, onWait: (other: LockOwner) => void): Promise<() => void> {
  const own = JSON.stringify(ownLock());
  mkdirSync(dirname(file), { recursive: true });
  let told: number | undefined;
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return () => readText(file) === own && rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = readText(file);
    const other = readLock(file);
    if (other === 'gone') {
      takeAway(file, text);
      continue;
    }
    if (other !== 'new' && other.pid !== told) onWait(other);
    if (other !== 'new') told = other.pid;
    await new Promise((done) => setTimeout(done, pause));
  }
}

/** Take away the mark of a dead build. Of several that try, one moves it; what is not that mark any more is put back. */
function takeAway(file: string, text: string | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== text) linkSync(aside, file);
  } catch {
    // Another one was faster: there is nothing to take away, or a new mark already.
  }
  rmSync(aside, { force: true });
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
