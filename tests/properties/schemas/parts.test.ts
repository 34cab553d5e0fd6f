import { expect, test } from 'vitest';
import * as parts from '../../../src/schemas/parts.ts';

test('a date agrees with the calendar on every day of two hundred years', () => {
  const real = new Set<string>();
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000)
    real.add(new Date(time).toISOString().slice(0, 10));
  const two = (number: number) => String(number).padStart(2, '0');
  for (let year = 1900; year < 2100; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 28; day <= 31; day++) {
        const written = `${year}-${two(month)}-${two(day)}`;
        expect(parts.day.safeParse(written).success, written).toBe(real.has(written));
      }
});
