import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { readOutcomeFile, readPastedTable } from '../../../../src/imports/outcomes/outcome-files.ts';
import { mostBytes, UnreadableFile } from '../../../../src/imports/unreadable-file.ts';

const pairs = async (name: string, bytes: Uint8Array) =>
  (await readOutcomeFile(name, bytes)).given.map(({ course, text }) => [course, text]);
const why = async (name: string, bytes: Uint8Array) =>
  readOutcomeFile(name, bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? error.why : error),
  );
const p = (text: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

describe('files of outcomes', () => {
  test('CSV with commas, semicolons or tabs, with a line that says which, in older encodings, with formulas disarmed', async () => {
    const expected = [
      ['Soudage é', 'Strikes, holds and ends an arc.'],
      ['Soudage é', '=1+1 is added'],
    ];
    const comma = 'Course,Outcome\r\nSoudage é,"Strikes, holds and ends an arc."\r\nSoudage é,\'=1+1 is added\r\n';
    const semicolon = 'sep=;\nCourse;Outcome\nSoudage é;Strikes, holds and ends an arc.\n;=1+1 is added\n';
    expect(await pairs('a.csv', strToU8(comma))).toEqual(expected);
    expect(await pairs('a.csv', strToU8(`\uFEFF${semicolon}`))).toEqual(expected);
    expect(
      await pairs(
        'a.csv',
        Uint8Array.from(semicolon, (sign) => sign.charCodeAt(0)),
      ),
    ).toEqual(expected);
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${semicolon}`, (sign) => sign.charCodeAt(0)).buffer);
    expect(await pairs('a.csv', utf16)).toEqual(expected);
    expect(readPastedTable(comma).given.map(({ course, text }) => [course, text])).toEqual(expected);
  });

  test('a document of Word: headings, paragraphs, lists and tables, with entities', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Course')}</w:tc><w:tc>${p('Outcome')}</w:tc></w:tr><w:tr><w:tc>${p('WLD 102')}</w:tc><w:tc>${p('Bends a coupon.')}${p('Cuts &amp; grinds &lt; 3 mm.')}</w:tc></w:tr></w:tbl>`;
    const body = `${p('Welding I', 'Heading1')}${p('Strikes an <w:noBreak/>arc.').replace('<w:noBreak/>', '')}${p('Reads a symbol.', 'ListParagraph')}${table}`;
    expect(await pairs('syllabus.docx', docx(body))).toEqual([
      ['Welding I', 'Strikes an arc.'],
      ['Welding I', 'Reads a symbol.'],
      ['WLD 102', 'Bends a coupon.'],
      ['WLD 102', 'Cuts & grinds < 3 mm.'],
    ]);
  });

  test('a workbook: all sheets, numbers and empty cells', async () => {
    const cell = (value: string | number) => ({ type: typeof value === 'number' ? Number : String, value });
    const blob = await writeXlsxFile([
      {
        sheet: 'One',
        data: [['Nr', 'Outcome', 'Course'].map(cell), [cell(1), cell('Strikes an arc.'), cell('WLD 101')]],
      },
      { sheet: 'Two', data: [[cell(2), cell('Bends a coupon.'), null]] },
    ] as never).toBlob();
    expect(await pairs('a.xlsx', new Uint8Array(await blob.arrayBuffer()))).toEqual([
      ['WLD 101', 'Strikes an arc.'],
      ['WLD 101', 'Bends a coupon.'],
    ]);
  });

  test('a package of CASE: what has nothing under it stands under what is above it', async () => {
    const node = (identifier: string) => ({ identifier, title: identifier, uri: `urn:uuid:${identifier}` });
    const childOf = (from: string, to: string) => ({
      associationType: 'isChildOf',
      originNodeURI: node(from),
      destinationNodeURI: node(to),
    });
    const body = {
      CFDocument: { identifier: 'd' },
      CFItems: [
        { identifier: 'b', fullStatement: '<p>Strikes an&nbsp;arc &amp; holds it.</p>', notes: null },
        { identifier: 'a', fullStatement: 'Welding I' },
        { identifier: 'c', fullStatement: 'Reads a symbol.' },
        { identifier: 7, fullStatement: null },
      ],
      CFAssociations: [
        childOf('b', 'a'),
        childOf('a', 'd'),
        childOf('b', 'd'),
        { associationType: 'isChildOf', originNodeURI: null },
      ],
    };
    expect(await pairs('a.json', strToU8(JSON.stringify(body)))).toEqual([
      ['Welding I', 'Strikes an arc & holds it.'],
      ['', 'Reads a symbol.'],
    ]);
    expect(await why('a.json', strToU8('{"CFItems":[]}'))).toBe('kind');
    expect(await why('a.json', strToU8('{'))).toBe('damaged');
    const { left } = await readOutcomeFile('a.json', strToU8(JSON.stringify(body)));
    expect(left.map(({ at, why }) => [at, why])).toContainEqual([4, 'no-outcome']);
  });

  test('a graph of CTDL, named or not, and SKOS in Turtle: as they open elsewhere', async () => {
    const text = (words: string) => ({ 'en-US': words });
    const graph = [
      {
        '@type': 'ceasn:CompetencyFramework',
        '@id': 'urn:f',
        'ceasn:name': text('Welding'),
        'ceasn:hasTopChild': ['urn:a'],
      },
      {
        '@type': 'ceasn:Competency',
        '@id': 'urn:a',
        'ceasn:competencyText': text('Welding I'),
        'ceasn:hasChild': ['urn:b'],
      },
      {
        '@type': 'ceasn:Competency',
        '@id': 'urn:b',
        'ceasn:competencyText': text('Strikes an arc.'),
        'ceasn:isChildOf': ['urn:a'],
      },
    ];
    const wanted = [['Welding I', 'Strikes an arc.']];
    for (const body of [{ '@graph': graph }, { '@id': 'urn:g', '@graph': graph }, graph])
      expect(await pairs('a.json', strToU8(JSON.stringify(body)))).toEqual(wanted);
    const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <urn:a> a skos:Concept ; skos:prefLabel "Welding I"@en .
      <urn:b> a skos:Concept ; skos:prefLabel "Strikes an arc."@en ; skos:broader <urn:a> .`;
    expect(await pairs('a.ttl', strToU8(turtle))).toEqual(wanted);
    expect(await why('a.ttl', strToU8('@prefix skos: <'))).toBe('damaged');
  });

  test('what cannot be read is told apart', async () => {
    expect(await why('a.docx', docx(p('Strikes an arc.')))).toBe('read');
    expect(await why('a.docx', docx('<w:p>'))).toBe('damaged');
    expect(await why('a.docx', zipSync({ 'word/document.xml': strToU8('<w:document <<<') }))).toBe('damaged');
    expect(await why('a.zip', zipSync({ 'a.xml': strToU8('<a/>') }))).toBe('kind');
    expect(await why('a.xlsx', docx('').subarray(0, 90))).toBe('damaged');
    expect(await why('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old-office');
    expect(await why('a.pdf', Uint8Array.from([0x25, 0x50, 0, 1]))).toBe('kind');
    expect(await why('a.txt', new Uint8Array(mostBytes.packed + 1))).toBe('too-large');
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(mostBytes.unpacked + 1) }, { level: 1 });
    expect(await why('a.docx', bomb)).toBe('too-large');
  });
});
