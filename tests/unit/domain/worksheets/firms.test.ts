import { expect, test } from 'vitest';
import { fewestInGroup, firmSectors, firmSizes } from '../../../../src/domain/worksheets/firms.ts';
import { sectorNames, sizeNames } from '#messages/live-survey.ts';

test('each size and sector of a firm has a name of its own', () => {
  for (const [ids, names] of [
    [firmSizes, sizeNames],
    [firmSectors, sectorNames],
  ] as const) {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
    expect(new Set(Object.values(names)).size).toBe(ids.length);
  }
});

test('a group that is shown has five answers or more', () => expect(fewestInGroup).toBe(5));
