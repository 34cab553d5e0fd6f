import { describe, expect, test } from 'vitest';
import { squareCode } from '../../../src/figures/square-code.ts';

/** Whether each module is dark, read back from the path. */
function modulesOf({ size, path }: ReturnType<typeof squareCode>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i += 1) modules[Number(y)]![Number(x) + i] = true;
  }
  return modules;
}

describe('squareCode(address)', () => {
  const code = squareCode('https://cairn.example/jobs/baker/');
  const modules = modulesOf(code);

  test('draws whole runs of dark modules and nothing else', () => {
    expect(code.path).toMatch(/^(?:M\d+ \d+h(\d+)v1h-\1z)+$/);
    expect(modules).toHaveLength(code.size);
  });

  test('leaves a light margin of four modules', () => {
    const edge = [0, 1, 2, 3, code.size - 4, code.size - 3, code.size - 2, code.size - 1];
    const dark = edge.flatMap((i) => modules.map((row, j) => row[i] || modules[i]![j]));
    expect(dark).not.toContain(true);
  });

  test('has the three squares by which a reader finds it', () => {
    const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    const seen = (x: number, y: number) =>
      finder.map((_, i) => Array.from({ length: 7 }, (__, j) => (modules[y + i]![x + j] ? '#' : ' ')).join(''));
    const far = code.size - 11;
    expect([seen(4, 4), seen(far, 4), seen(4, far)]).toEqual([finder, finder, finder]);
    expect(seen(far, far)).not.toEqual(finder);
  });

  test('gives the same drawing for the same address, another for another, and a larger one for a longer one', () => {
    expect(squareCode('https://cairn.example/jobs/baker/')).toEqual(code);
    expect(squareCode('https://cairn.example/jobs/cook/').path).not.toBe(code.path);
    expect(squareCode(`https://cairn.example/${'a'.repeat(300)}`).size).toBeGreaterThan(code.size);
  });

  test('throws RangeError when the address does not fit', () => {
    expect(() => squareCode('a'.repeat(4000))).toThrow(RangeError);
  });
});
