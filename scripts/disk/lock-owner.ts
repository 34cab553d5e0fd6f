import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process builds, and where. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When it began: `2026-11-22T14:02:31.000Z` */
  readonly since: string;
}

/** Milliseconds after which a build on another machine, whose processes we cannot see, counts as dead. */
const longestElsewhere = 3_600_000;
/** Milliseconds that a mark may be half written. */
const longestWriting = 2000;

/** The mark of this process. */
export const ownLock = (): LockOwner => ({
  pid: process.pid,
  host: hostname(),
  since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
});

/**
 * Read whose mark a file is.
 *
 * @returns the mark; `gone` when there is no such file, or it is the mark of a process that has ended; `new` when it is being
 *   written
 */
export function readLock(file: string): LockOwner | 'gone' | 'new' {
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as LockOwner;
    return isAlive(mark) ? mark : 'gone';
  } catch (error) {
    if (!(error instanceof SyntaxError)) return 'gone';
    return Date.now() - statSync(file).mtimeMs < longestWriting ? 'new' : 'gone';
  }
}

function isAlive({ pid, host, since }: LockOwner): boolean {
  if (host !== hostname()) return Date.now() - Date.parse(since) < longestElsewhere;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // The number may have gone to another program since; the words of a process that is only not yet buried are empty.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('build.ts');
  } catch {
    return process.platform !== 'linux';
  }
}
