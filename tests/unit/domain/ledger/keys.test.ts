import { describe, expect, test } from 'vitest';
import { entryKey, kindOfKey, listEntries, splitKey } from '../../../../src/domain/ledger/keys.ts';
import { kindList } from '../../../../src/schemas/kinds.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('listEntries(entries)', () => {
  test('lists every entry once, with its key', () => {
    const entries = entriesWith();
    const listed = listEntries(entries);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
    for (const kind of kindList) {
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

describe('kindOfKey(key)', () => {
  test('finds the kind of every entry', () => {
    for (const { key, kind, id } of listEntries(entriesWith())) {
      expect(entryKey(kind, id)).toBe(key);
      expect(kindOfKey(key)).toBe(kind);
    }
  });

  test('finds none for what is no entry', () => {
    expect(kindOfKey('behavior:calm/waits')).toBeUndefined();
  });
});
