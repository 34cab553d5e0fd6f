import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBox, writeBox } from '../../scripts/disk/kept-box.ts';
import { readWithMemory } from '../../scripts/disk/kept-reading.ts';
import { contentReader, readContent } from '../../scripts/disk/read-content.ts';
import { aContentFolder, textWith } from '../fixtures/a-content-folder.ts';

function aPlace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'cache/content.bin');
}

test('readWithMemory(root, place, read) reads what was written since, and says the same as a reader without memory', () => {
  const [root, place] = [aContentFolder(), aPlace()];
  /** How many things were read, in a process that knows only what is kept. */
  const read = (): number => {
    let news = 0;
    const content = readWithMemory(root, place, (known) => {
      const made = contentReader(root, known)();
      ({ news } = known);
      return made;
    });
    expect(content).toEqual(readContent(root));
    return news;
  };
  const all = read();
  expect(all).toBeGreaterThan(10);
  expect(read()).toBe(0);
  writeFileSync(join(root, 'jobs/baker.yaml'), textWith('jobs/baker.yaml', 'title: Baker', 'title: Bread Maker'));
  writeFileSync(join(root, 'ladders/bakery.yaml'), 'title: "');
  unlinkSync(join(root, 'jobs/counter-clerk.yaml'));
  expect(read()).toBe(2);
  expect(read()).toBe(0);
  writeFileSync(join(root, 'identifiers/jobs/baker.json'), '{}');
  expect(read()).toBe(1);
  writeFileSync(place, readFileSync(place).subarray(1));
  expect(read()).toBe(all - 1);
});

test('readBox(place, key) gives what was kept under the key, if it is whole', () => {
  const place = aPlace();
  expect(readBox(place, 'a')).toBeUndefined();
  writeBox(place, 'a', new Map([['b', [1, undefined]]]));
  expect(readBox(place, 'a')).toEqual(new Map([['b', [1, undefined]]]));
  expect(readBox(place, 'b')).toBeUndefined();
  const bytes = readFileSync(place);
  for (const damaged of [bytes.subarray(0, -1), bytes.with(60, bytes[60]! ^ 1), Buffer.alloc(0), Buffer.from('{}')]) {
    writeFileSync(place, damaged);
    expect(readBox(place, 'a')).toBeUndefined();
  }
});
