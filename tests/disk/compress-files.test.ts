import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressFiles } from '../../scripts/disk/compress-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-zipped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const long = 'A text that grows smaller. '.repeat(40);
const texts = ['index.html', 'api/v1/jobs.json', 'ims/case/v1p0/CFPackages/3f2a', 'theme.js', 'skos/cairn.ttl'];
const others = ['fonts/literata.woff2', 'data/jobs.xlsx', '_headers', 'pagefind/a.pf_index'];

test('compressFiles(folder) puts gzip and brotli beside every text that is worth it, and beside nothing else', async () => {
  for (const path of [...texts, ...others]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), long);
  }
  writeFileSync(join(folder, 'short.html'), 'short');
  expect(await compressFiles(folder)).toBe(2 * texts.length);
  for (const path of texts) {
    expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).toString()).toBe(long);
    expect(brotliDecompressSync(readFileSync(join(folder, `${path}.br`))).toString()).toBe(long);
  }
  for (const path of [...others, 'short.html']) expect(existsSync(join(folder, `${path}.gz`)), path).toBe(false);
});
