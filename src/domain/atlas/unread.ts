import type { Kind } from '../../schemas/kinds.ts';

/** Ids of entries that are there and could not be read, by kind. A star stands for every id of the kind. */
export type Unread = ReadonlyMap<Kind, ReadonlySet<string>>;

/** Whether an entry of one of the kinds is there under an id, though it could not be read. */
export const isUnread = (unread: Unread | undefined, kinds: readonly Kind[], id: string): boolean =>
  kinds.some((kind) => {
    const ids = unread?.get(kind);
    return ids !== undefined && (ids.has(id) || ids.has('*'));
  });

/** Ids of the entries of some kinds that could not be read. */
export const unreadIds = (unread: Unread | undefined, kinds: readonly Kind[]): string[] =>
  kinds.flatMap((kind) => [...(unread?.get(kind) ?? [])]).filter((id) => id !== '*');
