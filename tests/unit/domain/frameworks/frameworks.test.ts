import { describe, expect, test } from 'vitest';
import { listBehaviors } from '../../../../src/domain/atlas/entries.ts';
import { listFrameworks } from '../../../../src/domain/frameworks/frameworks.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const entries = entriesWith();
const frameworks = listFrameworks(entries);
const items = frameworks.flatMap(({ items: own }) => own);

describe('listFrameworks(entries)', () => {
  test('lists the library, then every model, job and ladder', () => {
    expect(frameworks.map(({ key }) => key)).toEqual([
      'library:competencies',
      'industry:baking',
      'job:baker',
      'job:counter-clerk',
      'ladder:bakery',
    ]);
  });

  test('holds every competency and every behavior once', () => {
    const keysOf = (kind: string) => items.map(({ key }) => key).filter((key) => key.startsWith(`${kind}:`));
    expect(keysOf('behavior').toSorted()).toEqual(
      listBehaviors(entries)
        .map(({ id }) => `behavior:${id}`)
        .toSorted(),
    );
    expect(keysOf('competency').toSorted()).toEqual(
      [...entries.competencies.keys(), ...entries.technical.keys()].map((id) => `competency:${id}`).toSorted(),
    );
  });

  test('gives each item a parent that came before it, and a place of its own under it', () => {
    for (const { key, items: own } of frameworks) {
      const seen = new Set<string | null>([null]);
      for (const item of own) {
        expect(seen, `${item.key} in ${key}`).toContain(item.parent);
        seen.add(item.key);
      }
      const places = own.map(({ parent, sequence }) => `${parent} ${sequence}`);
      expect(new Set(places).size, key).toBe(own.length);
    }
  });

  test('joins only items that are there', () => {
    const keys = new Set(items.map(({ key }) => key));
    const ends = frameworks.flatMap(({ associations }) => associations.flatMap(({ from, to }) => [from, to]));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('calls what nobody has by its id, as entries may yet be wrong', () => {
    const wrong = entriesWith({
      industries: { baking: anIndustry({ tiers: [{ tier: 'attic', blocks: [{ competency: 'zeal' }] }] }) },
    });
    const [course, block] = listFrameworks(wrong)[1]!.items;
    expect([course!.title, block!.title]).toEqual(['attic', 'zeal']);
  });
});
