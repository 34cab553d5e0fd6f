import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type Ledger } from '../../src/domain/atlas/entries.ts';
import type { Writing } from '../../src/domain/blame.ts';
import type { About } from '../../src/domain/errors.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';

/**
 * Make a function that says what is known of when an entry was written: of git, of the disk, and of the ledger. Asks git once,
 * when it is first called.
 *
 * @param root the content folder
 */
export function writingsIn(root: string, ledger: Ledger): (about: About) => Writing {
  let uncommitted: ReadonlySet<string> | undefined | null;
  return (about) => {
    if (!('kind' in about)) return {};
    if (uncommitted === undefined) uncommitted = listUncommitted(root) ?? null;
    const path = fileOf(about.kind, about.id).slice('content/'.length);
    const writtenAt = statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;
    const changed = ledger.dated[entryKey(about.kind, about.id)]?.changed;
    return {
      ...(uncommitted && { isUncommitted: uncommitted.has(path) }),
      ...(writtenAt !== undefined && { writtenAt }),
      ...(changed !== undefined && { changed }),
    };
  };
}

/** The files of a folder that differ from the last commit, by path from it; nothing where git keeps no history of it. */
function listUncommitted(root: string): Set<string> | undefined {
  const git = (...words: string[]) =>
    spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { status, stdout } = git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.');
  const others = git('ls-files', '--others', '-z', '--', '.');
  return status === 0 && others.status === 0
    ? new Set([...stdout.split('\0'), ...others.stdout.split('\0')])
    : undefined;
}
