import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MakeFiles } from '../../scripts/disk/make-files.ts';
import { NoteReads } from '../../scripts/disk/note-reads.ts';
import { readOutlines } from '../../scripts/disk/outline-words.ts';
import { nothingSettled } from '../../scripts/disk/settled-files.ts';
import { writePreviews } from '../../scripts/disk/write-previews.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { aJob } from '../fixtures/a-job.ts';
import { atlasWith } from '../fixtures/entries.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Write the pictures into a new site, and name what was written. */
async function write(title: string): Promise<string[]> {
  const files = new MakeFiles(join(folder, 'site'), '', nothingSettled, new NoteReads(), () => undefined);
  const atlas = atlasWith({ jobs: { baker: aJob({ title }) } });
  await writePreviews(atlas, files, join(folder, 'kept'), sitePaths('/under'), 'Cairn');
  return [...files.made.files.keys()];
}

const kept = () => readdirSync(join(folder, 'kept')).sort();

test('writePreviews draws a picture of the right size for each entry, with its words', async () => {
  const paths = await write('Baker');
  expect(paths).toContain('previews/jobs/baker.png');
  const file = join(folder, 'site', 'previews/jobs/baker.png');
  const { width, height, format } = await sharp(file).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  const one = readFileSync(file);
  await write('Cook');
  expect(readFileSync(file).equals(one)).toBe(false);
});

test('writePreviews draws only what looks different from before, and keeps nothing that is not needed', async () => {
  await write('Baker');
  const before = kept();
  const file = join(folder, 'kept', before[0]!);
  writeFileSync(file, 'as it was kept');
  writeFileSync(join(folder, 'kept', 'left-over.png'), 'old');
  const { mtimeMs } = statSync(file);
  await write('Baker');
  expect(kept()).toEqual(before);
  expect(readFileSync(file, 'utf8')).toBe('as it was kept');
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  await write('Cook');
  expect(kept()).toHaveLength(before.length);
  expect(kept()).not.toEqual(before);
});

test('readOutlines() makes of a text the outlines of its signs, as wide as they are, and leaves a gap for signs of other scripts', async () => {
  const outline = await readOutlines();
  const one = outline('Nurse', 'serif', 50);
  expect(one.marks.match(/<path/g)).toHaveLength(5);
  expect(one.marks).not.toContain('NaN');
  expect(outline('Nurse', 'serif', 100).width).toBeCloseTo(2 * one.width);
  expect(outline('Nurse Nurse', 'serif', 50).width).toBeGreaterThan(2 * one.width);
  expect(outline('漢', 'sans', 50).marks).not.toContain('<path');
});
