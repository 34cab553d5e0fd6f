import { expect, test } from 'vitest';
import { describeTimes } from './suite-times.ts';

test('tells what each suite took, and the ten files that took most, the slowest first', () => {
  const times = Array.from({ length: 11 }, (_, i) => ({ suite: 'dist', file: `${i}.test.ts`, seconds: i }));
  const told = describeTimes([...times, { suite: 'unit', file: 'derive.test.ts', seconds: 4.6 }]).split('\n');
  expect(told[0]).toBe('Seconds of all files by suite: dist 55, unit 5.');
  expect(told[1]).toMatch(/^Files that took most: dist\/10\.test\.ts 10, dist\/9\.test\.ts 9, /);
  expect(told[1]).toContain('dist/5.test.ts 5, unit/derive.test.ts 5, dist/4.test.ts 4');
  expect(told[1]!.split(',')).toHaveLength(10);
});
