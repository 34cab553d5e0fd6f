import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeChoice, parseChoice, serializeChoice } from '../../../src/tools/compare/compare.ts';
import { aComparedJob, aComparedModel } from '../../fixtures/some-comparables.ts';

const things = [
  ...['nurse', 'nurse-manager', 'educator', 'bank-teller', 'analyst'].map((id) => aComparedJob(id)),
  aComparedModel('automation'),
];

describe('parseChoice(search) and serializeChoice(choice)', () => {
  test('read what was written', () => {
    const some = fc.array(
      fc
        .string()
        .map((id) => id.trim())
        .filter(Boolean),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom('job' as const, 'industry' as const), some, (kind, of) => {
        const read = parseChoice(serializeChoice({ kind, of }));
        expect(read.of).toEqual(of);
        if (of.length === 0) expect(read.kind).toBe(kind);
      }),
    );
  });
});

describe('judgeChoice(choice, things)', () => {
  test('chooses at most three known things of one kind, each once, and tells of everything else', () => {
    const asked = fc.array(fc.constantFrom('fish', ...things.map(({ id }) => id)), { maxLength: 6 });
    fc.assert(
      fc.property(asked, (of) => {
        const { chosen, faults } = judgeChoice({ kind: 'job', of }, things);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ kind }) => kind)).size).toBeLessThanOrEqual(1);
        const told = faults.reduce((sum, one) => sum + (one.fault === 'many' ? one.left.length : 1), 0);
        expect(chosen.length + told - (chosen.length === 1 ? 1 : 0)).toBe(of.length);
      }),
    );
  });
});
