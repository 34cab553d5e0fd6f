import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { dist } from '../fixtures/built-site.ts';
import { run, twoBuilds } from '../fixtures/programs.ts';

const again = 'dist-again';

afterAll(() => rmSync(again, { recursive: true, force: true }));

const digest = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

test('npm run build twice gives the same files, byte for byte', { timeout: twoBuilds }, async () => {
  await run(process.execPath, ['scripts/build.ts', '--into', again]);
  const first = digest(dist);
  expect(Object.keys(first).length).toBeGreaterThan(500);
  const second = digest(again);
  const files = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  expect(files.filter((file) => first[file] !== second[file])).toEqual([]);
});
