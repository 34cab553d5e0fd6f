import { spawnSync } from 'node:child_process';
import type { Finding } from '../../src/domain/errors.ts';
import { ledgerKept } from '../../src/domain/ledger/ledger-kept.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { parseLedger } from './read-ledger.ts';

/**
 * Compare the ledger with that of the last commit. Says nothing where there is no git, no history, or no ledger in it that can
 * be read.
 *
 * @param root folder of the content
 */
export function lostSinceCommit(root: string, ledger: Ledger): Finding[] {
  const { status, stdout } = spawnSync('git', ['show', 'HEAD:./identifiers.json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const committed = status === 0 ? parseLedger(stdout) : undefined;
  return committed && 'ledger' in committed ? ledgerKept(committed.ledger, ledger) : [];
}
