import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aContentFolder, textOf } from '../fixtures/a-content-folder.ts';

const script = fileURLToPath(new URL('../../scripts/ids.ts', import.meta.url));
const ids = (root: string, ...words: string[]) => spawnSync(process.execPath, [script, '--root', root, ...words], { encoding: 'utf8' });
const ledgerIn = (root: string) => readFileSync(join(root, 'identifiers.json'), 'utf8');

describe('npm run ids', () => {
  test('mints what is missing and keeps what there is', () => {
    const { live, retired } = JSON.parse(textOf('identifiers.json'));
    const { 'job:baker': _, ...others } = live;
    const root = aContentFolder({ 'identifiers.json': JSON.stringify({ live: others, retired }) });
    expect(ids(root).stdout).toBe('1 identifiers minted, 49 in all\n');
    expect(JSON.parse(ledgerIn(root)).live).toMatchObject(others);
  });

  test.for([
    ['that is no JSON, as after a merge', () => `<<<<<<< ours\n${textOf('identifiers.json')}`],
    ['with one line that is no UUID', () => textOf('identifiers.json').replace(/[0-9a-f-]{36}/, 'oops')],
  ] as const)('leaves a ledger alone %s', ([, text]) => {
    const root = aContentFolder({ 'identifiers.json': text() });
    const { status } = ids(root);
    expect(ledgerIn(root)).toBe(text());
    expect(status).not.toBe(0);
  });
});
