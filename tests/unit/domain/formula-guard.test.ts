import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/domain/formula-guard.ts';

test.for(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠A1', "'x", "''=1"])(
  'guardFormula marks %j, and unguardFormula gives it back',
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  },
);

test.for(['', 'Bakes', '1 + 1', ' =1', 'it’s'])('both leave %j alone', (text) => {
  expect(guardFormula(text)).toBe(text);
  expect(unguardFormula(text)).toBe(text);
});

test('unguardFormula leaves an apostrophe that guards nothing', () => {
  expect(unguardFormula("'tis")).toBe("'tis");
});
