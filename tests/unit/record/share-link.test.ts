import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../../src/record/answers.ts';
import { toBase64url } from '../../../src/record/base64url.ts';
import { linkLengths } from '../../../src/record/packed-text.ts';
import { isLink, readLink, writeLink } from '../../../src/record/share-link.ts';
import { isSameRecord } from '../../../src/record/write.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const record = answer(aRecord(), { behavior: behaviors[0]!, says: 'often', today: '2026-11-29', note: 'Mine — 你好.' });
const link = (await writeLink(record))!;
const what = async (fragment: string): Promise<string | undefined> =>
  (await readLink(fragment)).troubles.map((trouble) => trouble.what).join();

afterEach(() => void vi.unstubAllGlobals());

describe('writeLink(record)', () => {
  test('gives a fragment that is read back whole', async () => {
    expect(link).toMatch(/^#record=1\.[\w-]+$/);
    expect(isLink(link)).toBe(true);
    const { record: read, troubles } = await readLink(link);
    expect(troubles).toEqual([]);
    expect(isSameRecord(read!, record)).toBe(true);
  });

  test('stays under the length that every program keeps for a check of one job', async () => {
    const check = Array.from({ length: 46 }, (_, i) => uuidOf(i * 7919)).reduce(
      (own, behavior) => answer(own, { behavior, says: 'sometimes', today: '2026-11-29' }),
      aRecord(),
    );
    expect((await writeLink(check))!.length).toBeLessThan(linkLengths.safe);
  });

  test('says when the browser cannot pack', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    expect(await writeLink(record)).toBeUndefined();
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await what(link)).toBe('cannot-unpack');
  });
});

describe('readLink(fragment)', () => {
  test.for([
    ['wrapped over lines', (text: string) => text.replace(/(.{20})/g, '$1\r\n ')],
    ['escaped', (text: string) => text.replace('#', '%23').replace('=', '%3D')],
    ['with a full stop after it', (text: string) => `${text}.`],
    ['after something else', (text: string) => text.replace('#', '#top&')],
  ] as const)('reads a link that came %s', async ([, change]) => {
    expect(isSameRecord((await readLink(change(link))).record!, record)).toBe(true);
  });

  test.for([
    ['', 'no-link'],
    ['#teamwork', 'no-link'],
    ['#record=one', 'no-link'],
    ['#record=2.abc', 'newer'],
    ['#record=1.', 'damaged-link'],
    ['#record=1.AAAA', 'damaged-link'],
    [link.slice(0, -8), 'damaged-link'],
    [`#record=1.${toBase64url(deflateSync('{}'))}`, 'no-record'],
  ] as const)('says what is wrong with %j: %s', async ([fragment, expected]) => {
    expect(await what(fragment)).toBe(expected);
  });
});
