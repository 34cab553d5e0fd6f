import type { GivenOutcome } from '../../mapping/change.ts';
import { addOutcomes, chooseFramework, renameProgram } from '../../mapping/change.ts';
import { startDocuments } from '../documents/start-documents.ts';
import { programKind } from '../map/program-kind.ts';
import { newId } from '../record/new-id.ts';

/**
 * Put what a curriculum worksheet says into a new program of the mapper, which is open there next.
 *
 * @param of key of the model or job
 */
export function putIntoMapper(given: readonly GivenOutcome[], of: string, name: string, edition: string): void {
  const store = startDocuments(programKind, edition);
  store.begin((fresh, today) =>
    chooseFramework(renameProgram(addOutcomes(fresh, given, newId, today).mapping, name, today), of, true, today),
  );
  store.save();
}
