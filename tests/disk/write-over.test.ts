import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeOver } from '../../scripts/disk/write-over.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('writeOver(file, bytes) leaves those bytes alone, whether the file was longer, shorter or not there', () => {
  const file = join(aFolder(), 'page');
  for (const text of ['first', 'a longer text – ü', 'short', '']) {
    writeOver(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    writeFileSync(file, `${text} and more`);
    writeOver(file, new TextEncoder().encode(text));
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
});

test('writeOver(file, bytes) throws what the disk says', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'taken'));
  expect(() => writeOver(join(folder, 'taken'), 'text')).toThrow('EISDIR');
  expect(() => writeOver(join(folder, 'missing', 'page'), 'text')).toThrow('ENOENT');
});
