import { labels } from '#messages/build-model.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { writeModel } from '../../building/model/write.ts';
import { slugged } from '../../domain/slugged.ts';

/** A file as the browser is handed it. */
export interface TakenFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

/** A kind of file that a person takes along of a model. */
export interface ModelExport {
  readonly id: string;
  /** What stands on its button. */
  readonly name: string;
  /** What it is good for, in a sentence. */
  readonly hint: string;
  /**
   * Write it.
   *
   * @param today the day where the person is
   * @throws what cannot be loaded or written
   */
  readonly write: (model: BuiltModel, today: string) => Promise<TakenFile>;
}

/** Beginning of the names of the files of a model: `pharmaceutical-manufacturing`. */
export const fileName = ({ name }: Pick<BuiltModel, 'name'>): string => slugged(name) || 'model';

/** Every kind of file, in the order of their buttons. */
export const modelExports: readonly ModelExport[] = [
  {
    id: 'own',
    name: labels.ownFile,
    hint: labels.ownFileHint,
    write: async (model) => ({
      name: `${fileName(model)}-model.json`,
      type: 'application/json',
      bytes: `${writeModel(model, 1)}\n`,
    }),
  },
];
