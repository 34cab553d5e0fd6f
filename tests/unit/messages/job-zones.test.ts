import { describe, expect, test } from 'vitest';
import * as jobZones from '#messages/job-zones.ts';

describe('formatJobZone(zone)', () => {
  test('says how much preparation a zone asks for', () => {
    expect([1, 5].map(jobZones.formatJobZone)).toEqual([
      'Job zone 1 of 5: little or no preparation',
      'Job zone 5 of 5: extensive preparation',
    ]);
    expect(jobZones.zoneNumbers.map(jobZones.formatZoneChoice)).toEqual([
      '1: little or no preparation',
      '2: some preparation',
      '3: medium preparation',
      '4: considerable preparation',
      '5: extensive preparation',
    ]);
  });

  test.for([0, 6, 2.5])('throws RangeError for %d', (zone) => {
    expect(() => jobZones.formatJobZone(zone)).toThrow(RangeError);
    expect(() => jobZones.formatZoneChoice(zone)).toThrow(RangeError);
  });
});
