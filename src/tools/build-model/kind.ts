import type { BuiltModel } from '../../building/model/model.ts';
import { newModel } from '../../building/model/parts.ts';
import { readKept } from '../../building/model/read.ts';
import { writeModel } from '../../building/model/write.ts';
import type { DocumentKind } from '../documents/documents.ts';

/** Models that somebody builds, as they are kept on a device. */
export const modelKind: DocumentKind<BuiltModel> = {
  prefix: 'cairn:model:',
  nameOf: ({ name }) => name,
  fresh: ({ id, today }) => newModel(id, today),
  read: readKept,
  write: (model) => writeModel(model),
  // A model has no days and turns by which two could be joined: the later one counts, and the earlier is a step back.
  merge: (_, theirs) => theirs,
};
