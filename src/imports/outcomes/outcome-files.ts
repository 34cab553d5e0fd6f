import { strFromU8 } from 'fflate';
import papaparse from 'papaparse';
import { unguardFormula } from '../../domain/formula-guard.ts';
import { CannotOpen } from '../../domain/opened/report.ts';
import { openFile } from '../opened/open.ts';
import { isArchive, isOldWorkbook } from '../signatures.ts';
import { textOfBytes, utf16Of } from '../text-of-bytes.ts';
import { officeParts, textSheets } from '../office-sheets.ts';
import { mostBytes, UnreadableFile } from '../unreadable-file.ts';
import { frameworkOutcomes } from './framework-outcomes.ts';
import { docxLines } from './docx-lines.ts';
import { files as sheetWords, worksheetColumns } from '#messages/mapping.ts';
import { linesOfText, looksLikeTable, type OutcomeLine, type ReadOutcomes, readOutcomeLines } from './outcome-lines.ts';

/** What was read of a file. */
export interface ReadOutcomeFile extends ReadOutcomes {
  /** Keys of the models, jobs and occupations that a worksheet of ours names. */
  readonly frameworks: readonly string[];
  /** What a worksheet of ours calls its program. */
  readonly program?: string;
}

/**
 * Read courses and outcomes from a file: plain text, CSV, TSV, a workbook (XLSX), a document of Word (DOCX), or a framework in CASE, CTDL, SKOS or another
 * format that we open. What kind it is is seen from its bytes, and for text from its name.
 *
 * @throws {UnreadableFile} if it is too large, damaged or of another kind
 */
export async function readOutcomeFile(name: string, bytes: Uint8Array): Promise<ReadOutcomeFile> {
  if (bytes.length > mostBytes.packed) throw new UnreadableFile('too-large');
  if (isArchive(bytes)) return readPacked(bytes);
  if (isOldWorkbook(bytes)) throw new UnreadableFile('old-office');
  if (bytes.subarray(0, 2000).includes(0) && !utf16Of(bytes)) throw new UnreadableFile('kind');
  const { text } = textOfBytes(bytes);
  if (/^\s*[{[]/.test(text) || /\.(?:json|jsonld|ttl|nt|rdf|xml)$/i.test(name)) return readFramework(name, bytes);
  const isTable = /\.(?:csv|tsv)$/i.test(name) || looksLikeTable(text);
  return { ...readOutcomeLines(isTable ? tableLines(text) : linesOfText(text)), frameworks: [] };
}

async function readFramework(name: string, bytes: Uint8Array): Promise<ReadOutcomeFile> {
  try {
    const opening = await openFile(bytes, name, () => undefined);
    if ('opened' in opening) return { ...frameworkOutcomes(opening.opened), frameworks: [] };
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    const { what } = error.refusal;
    throw new UnreadableFile(
      what === 'damaged' || what === 'too-deep' ? 'damaged' : what === 'too-many' ? 'too-large' : 'kind',
    );
  }
  throw new UnreadableFile('kind');
}

/** Read courses and outcomes from a table of text that was pasted. */
export const readPastedTable = (text: string): ReadOutcomes => readOutcomeLines(tableLines(text));

/** Read a table of text. What parts its columns stands most often in its first line; a line `sep=;` says it. */
function tableLines(text: string): OutcomeLine[] {
  const body = text.replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(body);
  const rest = said ? body.slice(said[0].length) : body;
  const first = (rest.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  const delimiter =
    said?.[1] ?? [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const { data } = papaparse.parse<string[]>(rest, { delimiter });
  // What our own CSV writes before a text that a spreadsheet would run.
  return data.map((row, i) => ({ at: i + 1, cells: row.map(unguardFormula) }));
}

/** Read a packed file: a document or a workbook. */
async function readPacked(bytes: Uint8Array): Promise<ReadOutcomeFile> {
  const files = officeParts(bytes);
  // Some programs number the part: document2.xml.
  const words = files[Object.keys(files).find((name) => /^word\/document\d*\.xml$/.test(name)) ?? ''];
  if (!words && !files['xl/workbook.xml']) throw new UnreadableFile('kind');
  try {
    return words ? { ...readOutcomeLines(docxLines(strFromU8(words))), frameworks: [] } : await readSheets(files);
  } catch {
    throw new UnreadableFile('damaged');
  }
}

/** Read the sheets of a workbook: of one that we wrote, the worksheet and what it is about; of any other, all. */
async function readSheets(files: Record<string, Uint8Array>): Promise<ReadOutcomeFile> {
  const sheets = await textSheets(files);
  const isOurs = ({ rows }: (typeof sheets)[number]): boolean => rows[0]?.includes(worksheetColumns.blockId) ?? false;
  const own = sheets.filter(isOurs);
  const about = own.length > 0 ? (sheets.find(({ name }) => name === sheetWords.about)?.rows ?? []) : [];
  const lines = (own.length > 0 ? own : sheets).flatMap(({ rows }) => rows);
  const valuesOf = (key: string): string[] => about.flatMap(([name, value]) => (name === key && value ? [value] : []));
  const [program] = valuesOf(sheetWords.program);
  return {
    ...readOutcomeLines(lines.map((cells, i) => ({ at: i + 1, cells }))),
    frameworks: valuesOf(sheetWords.framework).filter((key) => /^(?:industry|job|occupation):[\w./-]+$/.test(key)),
    ...(program !== undefined && { program }),
  };
}
