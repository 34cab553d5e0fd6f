import type { Trouble } from '../../record/troubles.ts';
import { formatTrouble } from './record-troubles.ts';

/** Said when a saved program was opened. */
export const mappingOpened = 'The program is open.';

/** Say what was wrong in the file of a mapping: where, what, and how to mend it. */
export function formatMappingTrouble(trouble: Trouble): string {
  if (trouble.what === 'no-record' || trouble.what === 'no-json')
    return 'This is no program that this page saved. Choose a file whose name ends in -program.json; a worksheet is opened among the outcomes.';
  const { where, what, mend } = formatTrouble(trouble);
  return `${where}: ${what} ${mend}`;
}
