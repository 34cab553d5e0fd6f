import { describe, expect, test } from 'vitest';
import { isUnread, type Unread, unreadIds } from '../../../../src/domain/atlas/unread.ts';

const unread: Unread = new Map([
  ['jobs', new Set(['baker'])],
  ['sources', new Set(['*', 'notes'])],
]);

describe('isUnread(unread, kinds, id)', () => {
  test('knows a single entry, and every entry of a kind of which none could be read', () => {
    expect(isUnread(unread, ['industries', 'jobs'], 'baker')).toBe(true);
    expect(isUnread(unread, ['sources'], 'anything')).toBe(true);
  });

  test('takes no other for unread', () => {
    expect(isUnread(unread, ['jobs'], 'miller')).toBe(false);
    expect(isUnread(unread, ['industries'], 'baker')).toBe(false);
    expect(isUnread(undefined, ['jobs'], 'baker')).toBe(false);
  });
});

test('unreadIds(unread, kinds) lists the ids that are known', () => {
  expect(unreadIds(unread, ['jobs', 'sources'])).toEqual(['baker', 'notes']);
  expect(unreadIds(undefined, ['jobs'])).toEqual([]);
});
