import { expect, test } from 'vitest';
import type { OpenedFramework } from '../../../../src/domain/opened/framework.ts';
import { keepNotTaken, notTakenIn, withoutNotTaken } from '../../../../src/domain/opened/not-taken.ts';
import type { ReportRow } from '../../../../src/domain/opened/report.ts';

const framework: OpenedFramework = { format: 'case', id: '', title: '', items: [], links: [], rest: { a: 1 } };
const opened = (rows: readonly ReportRow[]) => ({ framework, report: { records: 0, taken: 0, rows, remarks: [] } });
const lists = { items: ['x', { y: 1 }], joins: [['z']] };

test('records that were not taken are kept by their lists, and what was taken is not', () => {
  const { framework: kept } = keepNotTaken(
    opened([
      { at: 2, what: 'no-statement', taken: false },
      { at: 1, what: 'no-ends', taken: false, list: 'joins' },
      { at: 1, what: 'markup', taken: true },
      { at: 0, what: 'no-ends', taken: false, list: 'joins' },
      { at: 9, what: 'no-object', taken: false },
    ]),
    lists,
  );
  expect(kept.rest).toEqual({ a: 1, notTaken: { items: [{ y: 1 }], joins: [['z']] } });
  expect([notTakenIn(kept, 'items'), notTakenIn(kept, 'joins'), notTakenIn(kept, 'others')]).toEqual([
    [{ y: 1 }],
    [['z']],
    [],
  ]);
  expect(withoutNotTaken(kept.rest!)).toEqual({ a: 1 });
});

test('where all was taken, the framework stays as it was', () => {
  const all = opened([{ at: 1, what: 'markup', taken: true }]);
  expect(keepNotTaken(all, lists).framework).toBe(framework);
  expect(notTakenIn(framework, 'items')).toEqual([]);
});
