import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import { ledgerFolder } from '../../src/domain/ledger/ledger-place.ts';
import { aContentFolder, contentFolder } from '../fixtures/a-content-folder.ts';
import { damagedLedgers, respelledLedgers } from '../fixtures/damaged-ledgers.ts';

describe('a ledger that', () => {
  test.for(damagedLedgers)('$name is refused, with place and cure', ({ damage, what, fix }) => {
    const root = aContentFolder();
    damage(root);
    const { problems } = checkContent(root);
    const told = problems.filter((problem) => what.test(problem.what));
    expect(problems, 'only the ledger is wrong').toEqual(
      problems.filter(({ where }) => where.startsWith(ledgerFolder)),
    );
    expect(told, JSON.stringify(problems.slice(0, 3), null, 1)).not.toEqual([]);
    expect(told[0]!.fix).toMatch(fix);
  });

  test.for(respelledLedgers)('$name says the same', ({ damage }) => {
    const root = aContentFolder();
    damage(root);
    expect(checkContent(root).problems).toEqual([]);
    expect(readLedger(root)).toEqual(readLedger(contentFolder));
  });

  test('stands twice in one line is named with line and column', () => {
    const root = aContentFolder();
    damagedLedgers.find(({ name }) => name.includes('as a merge leaves it'))!.damage(root);
    expect(readLedger(root).problems[0]!.where).toMatch(/^content\/identifiers[^:]*:\d+:5$/);
  });
});
