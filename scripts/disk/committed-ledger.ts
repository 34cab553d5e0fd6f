import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/errors.ts';
import { joinLedgers } from '../../src/domain/ledger/join-ledgers.ts';
import { ledgerKept } from '../../src/domain/ledger/ledger-kept.ts';
import { problemOfLedger, restoreLedger } from '../../src/domain/ledger/ledger-place.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { isLedgerFile } from './ledger-files.ts';
import { parseLedger } from './read-ledger.ts';

/**
 * Compare the ledger with that of the last commit, be it in files or the single one that it was before. Says nothing where
 * there is no git, no history, or no ledger in it that can be read. Of a file that is missing it tells once.
 *
 * @param root folder of the content
 */
export function lostSinceCommit(root: string, ledger: Ledger): Finding[] {
  const committed = committedFiles(root).map(({ path, text }) => parseLedger(text, `content/${path}`));
  const before = committed.flatMap((read) => ('ledger' in read ? read.ledger : []));
  const lost = Map.groupBy(ledgerKept(joinLedgers(before), ledger), ({ where }) => where.split(':')[0]!);
  return [...lost].flatMap(([file, problems]) =>
    existsSync(join(root, file.slice('content/'.length)))
      ? problems
      : problemOfLedger(
          `the file is missing, with ${problems.length} identifiers that the last commit has`,
          restoreLedger(file),
          file,
        ),
  );
}

/** The files of the ledger as the last commit has them, by path from the folder of the content. */
function committedFiles(root: string): { readonly path: string; readonly text: string }[] {
  const listed = git(root, ['ls-tree', '-r', '-z', 'HEAD', '.']).toString('utf8').split('\0');
  // `100644 blob <name of the blob>\t<path>`
  const blobs = listed.flatMap((line) => {
    const [, blob, path] = /^\d+ blob (\w+)\t(.+\.json)$/.exec(line) ?? [];
    return blob && path && isLedgerFile(path) ? { blob, path } : [];
  });
  if (blobs.length === 0) return [];
  const all = git(root, ['cat-file', '--batch'], blobs.map(({ blob }) => `${blob}\n`).join(''));
  let at = 0;
  // Each comes after a line that ends with its size, and before an empty one.
  return blobs.map(({ path }) => {
    const begin = all.indexOf('\n', at) + 1;
    const end = begin + Number(all.toString('utf8', at, begin).trim().split(' ').at(-1));
    at = end + 1;
    return { path, text: all.toString('utf8', begin, end) };
  });
}

function git(root: string, words: readonly string[], input = ''): Buffer {
  const { status, stdout } = spawnSync('git', words, { cwd: root, input, maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : Buffer.alloc(0);
}
