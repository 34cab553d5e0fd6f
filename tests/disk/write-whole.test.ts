import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '../../scripts/disk/write-whole.ts';

test('writeWhole(file, …pieces) puts the pieces in the place of what stood there, and leaves nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'kept');
  writeWhole(file, 'one, ', new TextEncoder().encode('two – ü'));
  expect(readFileSync(file, 'utf8')).toBe('one, two – ü');
  writeWhole(file, 'three');
  expect(readFileSync(file, 'utf8')).toBe('three');
  expect(readdirSync(folder)).toEqual(['kept']);
  expect(() => writeWhole(join(folder, 'missing', 'kept'), 'text')).toThrow('ENOENT');
});
