import { losesSomething } from '../../record/troubles.ts';
import { mergeFilled, restore } from '../../worksheets/change.ts';
import { type Filled, type FilledKind, newFilled, textIn } from '../../worksheets/filled.ts';
import { readFilled } from '../../worksheets/read.ts';
import { writeFilled } from '../../worksheets/write.ts';
import type { DocumentKind, DocumentStore } from '../documents/documents.ts';

/** Keeps what is filled in of one kind. */
export type FilledStore = DocumentStore<Filled>;

const nameField: Readonly<Record<FilledKind, string>> = { worksheet: 'name', survey: 'title', reply: 'form' };

/** Worksheets, surveys or replies as they are kept on the device. */
export const keptAs = (kind: FilledKind): DocumentKind<Filled> => ({
  prefix: `cairn:${kind}:`,
  nameOf: (filled) => textIn(filled, nameField[kind]),
  fresh: (about) => newFilled(kind, about),
  read(text, id) {
    const { filled, troubles } = readFilled(kind, text, id);
    const newer = troubles.some(({ what }) => what === 'newer');
    return { document: filled, damaged: !newer && troubles.some(losesSomething), newer };
  },
  write: writeFilled,
  merge: mergeFilled,
  goTo: restore,
});
