import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostBytes, mostItems } from '../../../../src/domain/opened/limits.ts';
import { largeFile, largeFileNames } from '../../../fixtures/large-frameworks.ts';
import { paceNow } from '../../../fixtures/reference-work.ts';

/** Seconds that formats may take which are read by a library for more than they need. */
const slow: Readonly<Record<string, number>> = { 'framework.xlsx': 10, 'framework.rdf': 10, 'framework.jsonld': 10 };
/** Seconds that all others may take, and megabytes that all may take. */
const most = { seconds: 3, megabytes: 400 } as const;
/** Megabytes of what is in use at the same time, at most: what the engine has not cleaned up yet counts too, and it cleans up late where nobody asks it. */
const inUse = 280;

interface Took {
  readonly taken: number;
  readonly clock: number;
  readonly processor: number;
  readonly memory: number;
}

// Seconds of the processor, all threads together, held against a fixed piece of work: what else the machine does is not counted.
describe('files as large as the limits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-large-'));
  const table: Record<string, object> = {};
  let pace = 1;

  beforeAll(() => {
    pace = paceNow();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    console.table(table);
  });

  it.each(largeFileNames)('%s opens in time and in little memory', (name) => {
    const { bytes, items } = largeFile(name, { bytes: mostBytes, items: mostItems });
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const run = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${inUse}`,
        fileURLToPath(new URL('../../../fixtures/open-once.ts', import.meta.url)),
        file,
      ],
      { encoding: 'utf8' },
    );
    expect(run.status, run.stderr).toBe(0);
    const took = JSON.parse(run.stdout) as Took;
    // Where cleaning up runs beside the work, it takes more of the processors than of the clock.
    const seconds = Math.min(took.processor, took.clock) / Math.max(1, pace, paceNow());
    table[name] = { megabytes: bytes.length / 1e6, ...took, seconds };
    expect(took.taken).toBe(items);
    expect(bytes.length).toBeGreaterThan(mostBytes * 0.75);
    expect(seconds).toBeLessThan(slow[name] ?? most.seconds);
    expect(took.memory).toBeLessThan(most.megabytes);
  });
});
