import { describe, expect, test } from 'vitest';
import { keyKinds, listEntries, splitKey } from '../../../src/domain/keys.ts';
import { entriesWith } from '../../fixtures/entries.ts';

describe('listEntries(entries)', () => {
  test('lists every entry once, with its key', () => {
    const entries = entriesWith();
    const listed = listEntries(entries);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
    for (const kind of Object.keys(keyKinds) as (keyof typeof keyKinds)[]) {
      expect(listed.filter((one) => one.kind === kind).map(({ id }) => id)).toEqual([...entries[kind].keys()]);
    }
    expect(listed.find(({ key }) => key === 'competency:baking/oven-work')?.entry).toBe(
      entries.technical.get('baking/oven-work'),
    );
  });
});

describe('splitKey(key)', () => {
  test('takes a key apart at its first colon', () => {
    expect(splitKey('isChildOf:behavior:calm/waits')).toEqual({ kind: 'isChildOf', id: 'behavior:calm/waits' });
  });
});
