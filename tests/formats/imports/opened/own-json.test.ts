import type { Json } from '../../../../src/domain/json.ts';
import { describe, expect, test } from 'vitest';
import { isOwnFile, readOwnFile } from '../../../../src/imports/opened/own-json.ts';

const quiet = () => {};
const entry = {
  kind: 'industries',
  schema: 'https://x.example/s',
  identifier: 'u0',
  title: 'Baking',
  entry: {
    title: 'Baking',
    summary: 'All of it.',
    tiers: [{ id: 'one', title: 'One', blocks: [{ id: 'b', definition: 'What it is.' }] }],
  },
  parts: [
    { type: 'tier', id: 'one', identifier: 'u1', title: 'One', at: '/entry/tiers/0' },
    { type: 'block', id: 'b', identifier: 'u2', title: 'Dough', at: '/entry/tiers/0/blocks/0' },
    { type: 'block', id: 'c', identifier: 'u3', at: '/entry/tiers/0/blocks/1' },
  ],
};

describe('readOwnFile(file)', () => {
  test('reads the parts of an entry as they stand in one another', () => {
    if (!isOwnFile(entry)) throw new Error('not ours');
    const { framework, report } = readOwnFile(entry, quiet);
    expect(framework).toMatchObject({ format: 'cairn', id: 'u0', title: 'Baking', description: 'All of it.' });
    expect(framework.items).toMatchObject([
      { id: 'u1', statement: 'One', kind: 'tier', placements: [{ parent: null }] },
      {
        id: 'u2',
        label: 'Dough',
        statement: 'What it is.',
        placements: [{ parent: 'u1' }],
        rest: { at: '/entry/tiers/0/blocks/0' },
      },
    ]);
    expect(report.rows).toMatchObject([{ at: 3, what: 'no-statement' }]);
  });

  test('reads the list of a kind', () => {
    const file: Json = {
      kind: 'jobs',
      schema: 'x',
      description: 'Jobs.',
      items: [{ identifier: 'u1', title: 'Baker', summary: 'Bakes.', changed: '2026-01-01' }, 5],
    };
    if (!isOwnFile(file)) throw new Error('not ours');
    expect(readOwnFile(file, quiet)).toMatchObject({
      framework: {
        description: 'Jobs.',
        items: [{ id: 'u1', label: 'Baker', statement: 'Bakes.', rest: { changed: '2026-01-01' } }],
      },
      report: { rows: [{ at: 2, what: 'no-object' }] },
    });
  });

  test.for([{}, { kind: 'jobs' }, { kind: 'jobs', items: [] }, { kind: 'x', parts: [] }, [], null])(
    'leaves %j alone',
    (value) => {
      expect(isOwnFile(value as Json)).toBe(false);
    },
  );
});
