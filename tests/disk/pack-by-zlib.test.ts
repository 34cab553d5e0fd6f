import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packByZlib } from '../../scripts/disk/pack-by-zlib.ts';
import { packAnywhere } from '../../src/exports/pack.ts';
import { pythonWith, run } from '../fixtures/programs.ts';

const parts = new Map([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/worksheets/sheet1.xml', '<row>“Café” 😀</row>'.repeat(5000)],
  ['xl/für/leer.xml', ''],
]);
const read = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

test('packs the same parts in the same order as the way that runs in browsers', () => {
  const bytes = packByZlib(parts, '2026-11-22');
  expect(read(bytes)).toEqual([...parts]);
  expect(read(packAnywhere(parts, '2026-11-22'))).toEqual([...parts]);
  expect(bytes.length).toBeLessThan(3000);
  expect(packByZlib(parts, '2026-11-22')).toEqual(bytes);
});

test('has the day and right sums for who checks them', async ({ skip }) => {
  const python = pythonWith(['zipfile']) ?? skip('no Python here');
  const file = join(mkdtempSync(join(tmpdir(), 'pack-')), 'book.xlsx');
  writeFileSync(file, packByZlib(parts, '2026-11-22'));
  const check = 'z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), {i.date_time for i in z.infolist()})';
  expect(await run(python, ['-c', `import sys, zipfile; ${check}`, file])).toBe('None {(2026, 11, 22, 0, 0, 0)}\n');
});
