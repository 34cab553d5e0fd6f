import { columnPlace } from '../../domain/sheet-columns.ts';
import { strFromU8 } from 'fflate';
import type { TextSheet } from '../office-sheets.ts';

/**
 * Read the cells of a workbook that have names, whatever program saved it last.
 *
 * @param parts its parts that are XML
 * @param sheets its sheets, in which the names are looked up
 */
export function namedCells(
  parts: Readonly<Record<string, Uint8Array>>,
  sheets: readonly TextSheet[],
): ReadonlyMap<string, string> {
  const book = parts['xl/workbook.xml'] ? strFromU8(parts['xl/workbook.xml']) : '';
  const names = book.matchAll(/<(?:\w+:)?definedName\b[^>]*?\bname="([^"]+)"[^>]*>([^<]*)</g);
  return new Map(
    [...names].flatMap(([, name, place]): [string, string][] => {
      const [, quoted, plain, letters, row] =
        /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(unescaped(place!)) ?? [];
      if (letters === undefined) return [];
      const sheet = sheets.find((one) => one.name === (quoted?.replaceAll("''", "'") ?? plain));
      const column = columnPlace(letters) - 1;
      const text = sheet?.rows[Number(row) - 1]?.[column] ?? '';
      return text === '' ? [] : [[name!, text]];
    }),
  );
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
