import { type BuiltLadder, newLadder } from '../../building/ladder/ladder.ts';
import { readLadder } from '../../building/ladder/read.ts';
import { writeLadder } from '../../building/ladder/write.ts';
import { losesSomething } from '../../record/troubles.ts';
import type { DocumentKind } from '../documents/documents.ts';

/** Ladders that somebody builds, as they are kept on a device. */
export const ladderKind: DocumentKind<BuiltLadder> = {
  prefix: 'cairn:built-ladder:',
  nameOf: ({ title }) => title,
  fresh: newLadder,
  read(text, id) {
    const { ladder, troubles } = readLadder(text, id);
    return {
      document: ladder,
      damaged: troubles.some(losesSomething),
      newer: troubles.some(({ what }) => what === 'newer'),
    };
  },
  write: writeLadder,
  merge: (_, theirs) => theirs,
};
