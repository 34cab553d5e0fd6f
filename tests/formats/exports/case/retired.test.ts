import { describe, expect, test } from 'vitest';
import { caseBodies, valuesNamed } from '../../../fixtures/case-bodies.ts';
import { atlas } from '../../../fixtures/retired-things.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';

const bodies = caseBodies(atlas);

describe('retired things', () => {
  test('keep valid files, and every address in them leads to a file or a page that was left', () => {
    for (const [path, body] of bodies) {
      if (/discovery|not-found/.test(path)) continue;
      expect(caseFaults(path.startsWith('v1p0') ? 'v1p0' : 'v1p1', path.slice(5), body)).toEqual([]);
    }
    const root = 'https://cairn.example/ims/case/';
    const named = [...new Set([...bodies.values()].flatMap((body) => valuesNamed(['uri'], body)))];
    expect(named.filter((uri) => !bodies.has(uri.slice(root.length)))).toEqual([
      'https://cairn.example/competency/order/',
      'https://cairn.example/job/bread-baker/',
    ]);
  });
});
