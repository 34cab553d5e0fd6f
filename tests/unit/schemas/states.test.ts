import { describe, expect, test } from 'vitest';
import { state } from '../../../src/schemas/parts.ts';
import { stateCodes } from '../../../src/schemas/states.ts';

describe('stateCodes', () => {
  test('are the fifty, the District of Columbia and five territories', () => {
    expect(stateCodes).toHaveLength(56);
    expect(new Set(stateCodes).size).toBe(56);
    for (const code of stateCodes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  test.for(['tx', 'Texas', 'ZZ', ''])('%s is none, and the author is told what to write', (other) => {
    const { success, error } = state.safeParse(other);
    expect(success).toBe(false);
    expect(error!.issues[0]!.message).toContain('such as "TX"');
  });
});
