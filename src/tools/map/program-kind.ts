import { restore } from '../../mapping/change.ts';
import { type Mapping, newMapping } from '../../mapping/mapping.ts';
import { mergeMappings } from '../../mapping/merge.ts';
import { readMapping } from '../../mapping/read.ts';
import { writeMapping } from '../../mapping/write.ts';
import { losesSomething } from '../../record/troubles.ts';
import type { DocumentKind } from '../documents/documents.ts';

/** Programs with their courses, as they are kept on a device. */
export const programKind: DocumentKind<Mapping> = {
  prefix: 'cairn:mapping:',
  nameOf: ({ name }) => name.text,
  fresh: (about) => newMapping({ ...about, name: '' }),
  read(text, id) {
    const { mapping, troubles } = readMapping(text, id);
    return {
      document: mapping,
      damaged: troubles.some(losesSomething),
      newer: troubles.some(({ what }) => what === 'newer'),
    };
  },
  write: writeMapping,
  merge: mergeMappings,
  goTo: restore,
};
