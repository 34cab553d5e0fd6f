import { describe, expect, test } from 'vitest';
import { formatJobZone } from '../../../../src/domain/atlas/job-zones.ts';

describe('formatJobZone(zone)', () => {
  test('says how much preparation a zone asks for', () => {
    expect([1, 5].map(formatJobZone)).toEqual(['Job zone 1 of 5: little or none', 'Job zone 5 of 5: extensive']);
  });

  test.for([0, 6, 2.5])('throws RangeError for %d', (zone) => {
    expect(() => formatJobZone(zone)).toThrow(RangeError);
  });
});
