/** The most that a file that somebody opens may have, in bytes: packed, and unpacked. */
export const mostBytes = { packed: 5_000_000, unpacked: 40_000_000 } as const;

/** Why a file could not be read. */
export type FileTrouble = 'too-large' | 'kind' | 'damaged' | 'old-office';

/** A file that could not be read. */
export class UnreadableFile extends Error {
  readonly why: FileTrouble;
  constructor(why: FileTrouble) {
    super(`the file could not be read: ${why}`);
    this.name = 'UnreadableFile';
    this.why = why;
  }
}
