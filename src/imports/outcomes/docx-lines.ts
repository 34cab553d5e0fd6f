import { Parser } from 'saxen';
import type { OutcomeLine } from './outcome-lines.ts';

/** The words of WordprocessingML, as Word writes them and as the strict kind of the standard does. */
const namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
};

/**
 * Read the paragraphs, list items and tables of a document of Word. A paragraph in a style of headings is a heading; a row of a
 * table has its cells. Deleted text, notes and text boxes are passed over.
 *
 * @param xml the part `word/document.xml`
 * @throws {Error} if it is no XML
 */
export function docxLines(xml: string): OutcomeLine[] {
  const lines: { cells: string[]; heading: boolean }[] = [];
  const rows: string[][] = [];
  let [text, heading, inText] = ['', false, false];
  let broken: Error | undefined;
  const parser = new Parser().ns(namespaces);
  parser.on('openTag', (name, attributes) => {
    if (name === 'w:tr') rows.push([]);
    else if (name === 'w:tc') rows.at(-1)?.push('');
    else if (name === 'w:pStyle') heading = /^(?:heading|title|[hü]berschrift)/i.test(attributes()['w:val'] ?? '');
    else if (name === 'w:outlineLvl') heading = true;
    else if (name === 'w:t') inText = true;
    else if (name === 'w:tab' || name === 'w:br') text += ' ';
  });
  const add = (words: string, decode: (text: string) => string): void => {
    if (inText) text += decode(words);
  };
  parser.on('text', add).on('cdata', (words) => add(words, (same) => same));
  parser.on('error', (error) => (broken = error));
  parser.on('closeTag', (name) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') {
      const row = rows.at(-1);
      if (row === undefined) lines.push({ cells: [text], heading });
      else if (row.length > 0) row[row.length - 1] += row.at(-1) === '' ? text : `\n${text}`;
      [text, heading] = ['', false];
    } else if (name === 'w:tr') {
      const cells = rows.pop();
      if (cells) lines.push({ cells, heading: false });
    }
  });
  parser.parse(xml);
  if (broken) throw broken;
  return lines.map(({ cells, heading: set }, i) => ({ at: i + 1, cells, ...(set && { heading: true }) }));
}
