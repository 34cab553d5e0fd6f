import { linesOfText, looksLikeTable, readOutcomeLines } from '../../imports/outcomes/outcome-lines.ts';
import type { ReadOutcomeFile } from '../../imports/outcomes/outcome-files.ts';
import type { Mapping } from '../../mapping/mapping.ts';
import { readMapping } from '../../mapping/read.ts';
import { fileTroubles } from '#messages/map-page.ts';
import { formatMappingTrouble, mappingOpened } from '#messages/mapping-troubles.ts';
import { newId } from '../record/new-id.ts';

/**
 * Read outcomes from what was pasted or from a file. What takes tables, workbooks and documents apart is loaded when it is needed.
 *
 * @returns what was found, or a sentence for the person that says why nothing was
 */
export async function readOutcomes(from: string | File): Promise<ReadOutcomeFile | string> {
  try {
    if (typeof from === 'string') {
      if (!looksLikeTable(from)) return { ...readOutcomeLines(linesOfText(from)), frameworks: [] };
      const { readPastedTable } = await import('../../imports/outcomes/outcome-files.ts');
      return { ...readPastedTable(from), frameworks: [] };
    }
    const { readOutcomeFile } = await import('../../imports/outcomes/outcome-files.ts');
    return await readOutcomeFile(from.name, new Uint8Array(await from.arrayBuffer()));
  } catch (error) {
    const why = (error as { readonly why?: keyof typeof fileTroubles } | null)?.why;
    return fileTroubles[why ?? 'unreadable'];
  }
}

/** Read a saved program, and say what came of it. */
export async function openProgramFile(file: File): Promise<{ readonly mapping?: Mapping; readonly said: string }> {
  try {
    const { mapping, troubles } = readMapping(await file.text(), newId());
    const told = troubles.map(formatMappingTrouble);
    return mapping ? { mapping, said: [mappingOpened, ...told].join(' ') } : { said: told.join(' ') };
  } catch {
    return { said: fileTroubles.unreadable };
  }
}
