import { readModelLink } from '../../building/model/link.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { readModel } from '../../building/model/read.ts';
import { formatModelTrouble } from '#messages/build-model-changes.ts';
import { labels } from '#messages/build-model.ts';
import { newId } from '../record/new-id.ts';
import type { Ground } from './ground.ts';
import { fillBases } from './sources.ts';

/** A model that was read, and what a person is told of it. */
interface ReadOwn {
  readonly model?: BuiltModel;
  readonly said: string;
}

/** Read a saved model, and say what came of it. */
export async function openModelFile(file: File): Promise<ReadOwn> {
  const { model, troubles } = readModel(await file.text(), newId());
  const told = troubles.map(formatModelTrouble);
  return model ? { model, said: [labels.fileOpened, ...told].join(' ') } : { said: told.join(' ') };
}

/** Read the model of a link as a copy of one’s own, with the words of its bases, which this site has. */
export async function openModelLink(fragment: string, ground: Ground): Promise<ReadOwn> {
  const { model, troubles } = await readModelLink(fragment, newId());
  const told = troubles.map(formatModelTrouble);
  if (!model) return { said: told.join(' ') };
  try {
    return { model: await fillBases(model, ground), said: [labels.linkOpened, ...told].join(' ') };
  } catch {
    return { said: labels.notLoaded };
  }
}
