import { describe, expect, test } from 'vitest';
import { socPlaceOf } from '../../../../src/domain/atlas/soc.ts';
import type { Soc } from '../../../../src/schemas/soc.ts';

const soc: Soc = {
  title: 'Some classification',
  publisher: 'Nobody',
  year: 2018,
  license: 'CC0 1.0',
  read: '2026-11-22',
  groups: {
    '15-0000': { level: 'major', title: 'Computing' },
    '15-1200': { level: 'minor', title: 'Computers' },
    '15-1250': { level: 'broad', title: 'Software', codes: ['15-1252'] },
    '29-0000': { level: 'major', title: 'Health' },
    '29-1000': { level: 'minor', title: 'Diagnosing' },
    '29-1210': { level: 'broad', title: 'Physicians', codes: ['29-1211', '29-1221'] },
  },
};

describe('socPlaceOf(soc, code)', () => {
  test.for([
    ['15-1252', '15-0000', '15-1200', '15-1250'],
    ['15-1252.00', '15-0000', '15-1200', '15-1250'],
    ['29-1221.01', '29-0000', '29-1000', '29-1210'],
  ] as const)('finds the groups of %s', ([code, ...groups]) => {
    const { major, minor, broad } = socPlaceOf(soc, code)!;
    expect([major.code, minor.code, broad.code]).toEqual(groups);
  });

  test('tells titles too', () => {
    expect(socPlaceOf(soc, '29-1221')!.broad).toEqual({ code: '29-1210', title: 'Physicians' });
  });

  test.for(['29-1212.00', '29-1220', '29-1210', '13-1161.00', ''])('knows no groups of %j', (code) => {
    expect(socPlaceOf(soc, code)).toBeUndefined();
  });
});
