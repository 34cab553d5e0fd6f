import { CannotOpen, type Opened } from '../../domain/opened/report.ts';
import { isObject, memberOf } from '../../domain/json.ts';
import type { Cells } from './cells.ts';
import { guessRoles, type Roles } from './columns.ts';
import { checkSize, decode, type Decoded } from './decode.ts';
import type { Tell } from './draft.ts';
import { isArchive, isOldWorkbook } from '../signatures.ts';
import { isOwnTable, readOwnTable } from './own-table.ts';
import { readTable } from './table.ts';

/** A table that waits for somebody to say which column is what. */
export interface WaitingTable {
  readonly cells: Cells;
  /** What each column holds by its name. */
  readonly guessed: Roles;
  /** Whether the names of the columns leave no doubt: those of the Open Skills Management Tool. */
  readonly sure: boolean;
  readonly title: string;
}

/** What was opened: a framework, or a table. */
export type Opening = { readonly opened: Opened } | { readonly table: WaitingTable };

/**
 * Open the file of anyone: its format is told by what it holds, and by its name where that tells nothing. The readers of formats are
 * loaded when they are needed.
 *
 * @param name of the file; empty for a text that was pasted
 * @throws {CannotOpen} if nothing of it can be taken
 */
export async function openFile(bytes: Uint8Array, name: string, tell: Tell): Promise<Opening> {
  tell('reading', 0);
  checkSize(bytes);
  const title = name.replace(/\.[a-z0-9]{1,6}$/i, '');
  if (isArchive(bytes)) {
    const { readWorkbook } = await import('./workbook.ts');
    return openTable(await readWorkbook(bytes), title, false, tell);
  }
  if (isOldWorkbook(bytes)) throw new CannotOpen({ what: 'old-workbook' });
  const decoded = decode(bytes);
  const opening = await openText(decoded, name, title, tell);
  if (decoded.remarks.length === 0 || !('opened' in opening)) return opening;
  const { framework, report } = opening.opened;
  return { opened: { framework, report: { ...report, remarks: [...decoded.remarks, ...report.remarks] } } };
}

async function openText({ text, remarks }: Decoded, name: string, title: string, tell: Tell): Promise<Opening> {
  const start = text.trimStart().slice(0, 2000);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (start === '') throw new CannotOpen({ what: 'empty' });
  if ((/^[{[]/.test(start) && ending !== 'trig') || ending === 'json' || ending === 'jsonld')
    return { opened: await openJson(text, tell) };
  if (
    start.startsWith('<') &&
    /<(?:\?xml|!DOCTYPE|!--|rdf:RDF|[\w-]+:?[\w-]*\s+xmlns)/.test(start) &&
    !isTurtle(start)
  ) {
    if (/<html[\s>]/i.test(start)) throw new CannotOpen({ what: 'other-content', found: 'HTML' });
    const { readRdfXml } = await import('./rdf-xml.ts');
    return { opened: await readRdfXml(text, tell) };
  }
  if (['ttl', 'nt', 'nq', 'trig', 'n3', 'turtle'].includes(ending ?? '') || isTurtle(start)) {
    const { readTurtle } = await import('./turtle.ts');
    return { opened: readTurtle(text, tell) };
  }
  const { readCells } = await import('./cells.ts');
  const cells = readCells(text);
  return openTable({ ...cells, remarks: [...remarks, ...cells.remarks] }, title, true, tell);
}

/** Whether a text begins as Turtle does: with a prefix, or with a statement of addresses. */
const isTurtle = (start: string): boolean =>
  /^(?:#[^\n]*\n\s*)*(?:@?prefix\s+[\w.-]*:\s*<|@?base\s+<|(?:<[^<>\s]*>|_:\w+)\s+<[^<>\s]+>\s)/i.test(start);

function openTable(cells: Cells, title: string, guarded: boolean, tell: Tell): Opening {
  if (isOwnTable(cells)) return { opened: readOwnTable(cells, guarded, tell) };
  const rows = cells.rows.slice(0, 200).map((row) => row.cells);
  const sure = ['RSD Name', 'Skill Statement'].every((name) => cells.header.includes(name));
  return { table: { cells, guessed: guessRoles(cells.header, rows), sure, title } };
}

/**
 * Read a table whose columns somebody has told.
 *
 * @throws {CannotOpen} if no column holds statements or names, or no row has one
 */
export const openColumns = ({ cells, title }: WaitingTable, roles: Roles, tell: Tell): Opened =>
  readTable(cells, roles, title, tell);

async function openJson(text: string, tell: Tell): Promise<Opened> {
  const [
    { readJsonText },
    { findCasePackage, readCase },
    { findCtdlNodes, readCtdl },
    { findSkills, readSkills },
    { isOwnFile, readOwnFile },
  ] = await Promise.all([
    import('./json-text.ts'),
    import('./case.ts'),
    import('./ctdl.ts'),
    import('./rsd.ts'),
    import('./own-json.ts'),
  ]);
  const read = readJsonText(text);
  // The Credential Registry hands out what it holds in an envelope.
  const inside = isObject(read) ? memberOf(read, 'decoded_resource') : undefined;
  const value = inside ?? read;
  tell('reading', 1);
  const pack = findCasePackage(value);
  if (pack) return readCase(pack, tell);
  const nodes = findCtdlNodes(value);
  if (nodes) return readCtdl(nodes, tell);
  const skills = findSkills(value);
  if (skills) return readSkills(skills, tell);
  if (isOwnFile(value)) return readOwnFile(value, tell);
  const { isLinked, readJsonLd } = await import('./json-ld.ts');
  if (isLinked(value)) return readJsonLd(value, tell);
  throw new CannotOpen({
    what: 'other-content',
    found: isObject(value) ? Object.keys(value).slice(0, 8).join(', ') : 'JSON',
  });
}
