import { strFromU8, strToU8 } from 'fflate';
import { columnName, columnPlace } from '../domain/sheet-columns.ts';

/** What is passed over, and the tags of rows and cells with their attributes. */
const tags =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(?<name>(?:\w+:)?(?<what>row|c))(?<own>(?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?<end>\/?>)/g;
/** The attribute of a row or a cell that says where it is. */
const address = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/;
/** A row or a cell without that attribute. */
const bare = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^>]*\sr\s*=)[^>]*>/;
/** A large sheet is looked through in pieces of so many bytes, as the text of a whole one takes memory; a tag is shorter than what they share. */
const piece = 1_000_000;
const shared = 1000;

/**
 * Give each row and cell of a sheet its address where it has none. The standard leaves it to the writer (ECMA-376, 18.3.1.4): a cell
 * without one stands behind the cell before. `read-excel-file` 9.3.17 fails at it.
 *
 * @param part a sheet of a workbook: `xl/worksheets/sheet1.xml`
 * @returns the same bytes where nothing is missing
 */
export function addressCells(part: Uint8Array): Uint8Array {
  if (!lacksAddress(part)) return part;
  let [row, column] = [0, 0];
  const whole = strFromU8(part).replace(tags, (tag: string, ...rest: unknown[]) => {
    const { name, what, own, end } = rest.at(-1) as Readonly<
      Record<'name' | 'what' | 'own' | 'end', string | undefined>
    >;
    if (name === undefined) return tag;
    const [, letters = '', digits] = address.exec(` ${own}`) ?? [];
    if (what === 'row') [row, column] = [digits === undefined ? row + 1 : Number(digits), 0];
    else column = letters === '' ? column + 1 : columnPlace(letters);
    if (digits !== undefined) return tag;
    return `<${name} r="${what === 'row' ? '' : columnName(column)}${row}"${own}${end}`;
  });
  return strToU8(whole);
}

function lacksAddress(part: Uint8Array): boolean {
  for (let from = 0; from < part.length; from += piece)
    if (bare.test(strFromU8(part.subarray(from, from + piece + shared), true))) return true;
  return false;
}
