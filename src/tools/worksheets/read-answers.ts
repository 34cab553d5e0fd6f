import { uuidOfText } from '../../record/fingerprint.ts';
import { isDay } from '../../record/forms.ts';
import type { Trouble } from '../../record/troubles.ts';
import { cellOf } from '../../worksheets/filled.ts';
import { readFilled } from '../../worksheets/read.ts';
import { readAnswersIn } from '../../worksheets/sent-link.ts';
import { answersOf, type ReadSent, readAnswers, type SurveyAnswers } from '../../worksheets/survey.ts';
import { answerTroubles, formatPasted } from '#messages/live-survey.ts';
import type { KnownSubjects } from './known-subjects.ts';

/** What was found in one file or one text: answers, or why there were none. */
export type FoundAnswers = { readonly name: string } & (
  { readonly answers: SurveyAnswers } | { readonly why: keyof typeof answerTroubles }
);

/**
 * Read the answers of employers out of files: answers of this site, worksheets that were saved here, and workbooks with an employer worksheet.
 * A file that cannot be read is told, and the rest goes on. Never throws.
 *
 * @param of key of what the survey is about, for workbooks that no longer say it
 * @returns one for each file, in order
 */
export async function readAnswerFiles(
  files: readonly File[],
  of: string,
  known: KnownSubjects,
): Promise<FoundAnswers[]> {
  const found: FoundAnswers[] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const isWorkbook = /\.xlsx?$/i.test(file.name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
      const answers = isWorkbook
        ? await answersInBook(bytes, of, known)
        : answersInText(new TextDecoder().decode(bytes));
      found.push({ name: file.name, ...answers });
    } catch (error) {
      const why = (error as { readonly why?: keyof typeof answerTroubles } | null)?.why;
      found.push({ name: file.name, why: why ?? 'unreadable' });
    }
  }
  return found;
}

/** Read the answers out of what was pasted. */
export const readPastedAnswers = async (text: string): Promise<FoundAnswers[]> =>
  (await readAnswersIn(text)).map((read, i) => ({ name: formatPasted(i + 1), ...told(read) }));

type Found = { readonly answers: SurveyAnswers } | { readonly why: keyof typeof answerTroubles };

const told = (read: ReadSent<SurveyAnswers>): Found =>
  'sent' in read ? { answers: read.sent } : { why: whyOf(read.trouble) };

function whyOf({ what }: Trouble): keyof typeof answerTroubles {
  if (what === 'newer' || what === 'too-large') return what;
  return ['no-record', 'no-link', 'no-json', 'empty'].includes(what) ? 'kind' : 'damaged';
}

function answersInText(text: string): Found {
  const read = told(readAnswers(text));
  if ('answers' in read || read.why !== 'kind') return read;
  const { filled, troubles } = readFilled('worksheet', text, '00000000-0000-4000-8000-000000000000');
  if (!filled) return { why: troubles.some(({ what }) => what === 'newer') ? 'newer' : 'kind' };
  return troubles.some(({ what }) => what === 'damaged') ? { why: 'damaged' } : { answers: answersOf(filled) };
}

/** Two copies of a workbook that went to two firms have one identifier, so answers are told apart by what the file holds. */
async function answersInBook(bytes: Uint8Array, of: string, known: KnownSubjects): Promise<Found> {
  const { readWorksheetBook } = await import('../../imports/worksheets/worksheet-book.ts');
  const book = await readWorksheetBook(bytes, known);
  const texts = book.sheets.find(({ kind }) => kind === 'employer')?.texts ?? {};
  const cells = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(texts)) {
    const { competency, column } = cellOf(name)!;
    cells.set(competency, { ...cells.get(competency), [column]: text });
  }
  return {
    answers: {
      id: uuidOfText(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
      survey: undefined,
      of: book.of ?? of,
      edition: isDay(book.edition) ? book.edition : '1900-01-01',
      size: '',
      sector: '',
      cells,
    },
  };
}
