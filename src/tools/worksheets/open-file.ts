import type { ReadWorksheetBook } from '../../imports/worksheets/worksheet-book.ts';
import { readFilled } from '../../worksheets/read.ts';
import type { Filled } from '../../worksheets/filled.ts';
import { fileTroubles, formatWorksheetTrouble, opened } from '#messages/live-worksheets.ts';
import { newId } from '../record/new-id.ts';
import type { KnownSubjects } from './known-subjects.ts';

/** What was found in a file: a worksheet that was saved here, a workbook, or a sentence that says why nothing was. */
export type OpenedFile =
  { readonly filled: Filled; readonly said: string } | { readonly book: ReadWorksheetBook } | { readonly said: string };

/** Open a worksheet that somebody filled in. What takes workbooks apart is loaded when it is needed. */
export async function openFile(file: File, known: KnownSubjects): Promise<OpenedFile> {
  try {
    if (/\.json$/i.test(file.name)) {
      const { filled, troubles } = readFilled('worksheet', await file.text(), newId());
      const said = [...(filled ? [opened] : []), ...troubles.map(formatWorksheetTrouble)].join(' ');
      return filled ? { filled, said } : { said };
    }
    const { readWorksheetBook } = await import('../../imports/worksheets/worksheet-book.ts');
    return { book: await readWorksheetBook(new Uint8Array(await file.arrayBuffer()), known) };
  } catch (error) {
    const why = (error as { readonly why?: keyof typeof fileTroubles } | null)?.why;
    return { said: fileTroubles[why ?? 'unreadable'] };
  }
}
