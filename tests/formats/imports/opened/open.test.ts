import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openedCase } from '../../../../src/exports/opened/case.ts';
import { openedTurtle } from '../../../../src/exports/opened/skos.ts';
import { openedCsv, openedRows } from '../../../../src/exports/opened/table.ts';
import { openedWorkbook } from '../../../../src/exports/opened/workbook.ts';
import { openColumns, openFile } from '../../../../src/imports/opened/open.ts';

const quiet = () => {};
const open = (text: string, name = '') => openFile(strToU8(text), name, quiet);
const formatOf = async (text: string, name?: string): Promise<string> => {
  const opening = await open(text, name);
  return 'table' in opening ? `table of ${opening.table.cells.header.length}` : opening.opened.framework.format;
};
const skos = 'http://www.w3.org/2004/02/skos/core#';

describe('openFile(bytes, name)', () => {
  test.for([
    ['CASE', '{"CFItems":[{"identifier":"a","fullStatement":"A"}]}', '', 'case'],
    [
      'CTDL',
      '\uFEFF{"@graph":[{"@type":"ceasn:Competency","@id":"a","ceasn:competencyText":{"en":"A"}}]}',
      'x.json',
      'ctdl',
    ],
    [
      'CTDL in an envelope',
      '{"envelope_type":"x","decoded_resource":{"@graph":[{"@type":"ceasn:Competency","@id":"a","ceasn:competencyText":{"en":"A"}}]}}',
      '',
      'ctdl',
    ],
    ['skills', '[{"id":"a","skillStatement":"A"}]', '', 'rsd'],
    ['our API', '{"kind":"jobs","schema":"x","items":[{"identifier":"a","title":"A"}]}', '', 'cairn'],
    ['SKOS as JSON-LD', `{"@id":"urn:a","@type":"${skos}Concept","${skos}prefLabel":"A"}`, '', 'skos'],
    [
      'Turtle by its prefix',
      `# a comment\n\nPREFIX skos: <${skos}>\n<urn:a> a skos:Concept ; skos:prefLabel "A" .`,
      '',
      'skos',
    ],
    [
      'N-Triples',
      `<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${skos}Concept> .\n<urn:a> <${skos}prefLabel> "A" .`,
      '',
      'skos',
    ],
    [
      'RDF/XML',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="${skos}"><s:Concept rdf:about="urn:a"><s:prefLabel>A</s:prefLabel></s:Concept></rdf:RDF>`,
      '',
      'skos',
    ],
    ['a table', 'Code;Outcome\n1;A, b\n', 'x.txt', 'table of 2'],
  ] as const)('tells %s by what it holds', async ([, text, name, format]) => {
    expect(await formatOf(text, name)).toBe(format);
  });

  test('asks for the columns of a table, and reads it when they are told', async () => {
    const opening = await open('Code;Outcome\n1;A, b\n', 'Our list.csv');
    if (!('table' in opening)) throw new Error('no table');
    expect(opening.table).toMatchObject({ guessed: ['code', 'statement'], sure: false, title: 'Our list' });
    expect(openColumns(opening.table, ['rest', 'statement'], quiet).framework.items).toMatchObject([
      { statement: 'A, b', rest: { Code: '1' } },
    ]);
    expect(() => openColumns(opening.table, ['rest', 'rest'], quiet)).toThrow('no-columns');
  });

  test('knows the columns of the Open Skills Management Tool for sure', async () => {
    expect(await open('RSD Name,Skill Statement\nA,Do it.')).toMatchObject({
      table: { sure: true, guessed: ['label', 'statement'] },
    });
  });

  test.for([
    ['HTML', '<!DOCTYPE html><html xmlns="x"><body>', 'other-content'],
    ['other JSON', '{"name":"x"}', 'other-content'],
    ['a number', '[1,2]', 'other-content'],
    ['blanks', ' \n ', 'empty'],
    ['JSON with comments, by its name', '// see there\n{"a":1}', 'damaged'],
    ['one line', 'nothing here', 'no-items'],
  ] as const)('refuses %s', async ([, text, what]) => {
    await expect(open(text, text.startsWith('//') ? 'a.json' : '')).rejects.toMatchObject({ refusal: { what } });
  });

  test('refuses an old or locked workbook', async () => {
    await expect(openFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a.xls', quiet)).rejects.toMatchObject({
      refusal: { what: 'old-workbook' },
    });
  });

  test('cuts what is too long for a cell, and puts it together again wherever it was cut', async () => {
    const odd = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`field ${i}`, "-=+'@".repeat(3000 + i)]));
    const first = await open(JSON.stringify({ CFItems: [{ identifier: 'a', fullStatement: 'A', ...odd }] }));
    if (!('opened' in first)) throw new Error('not opened');
    for (const file of [
      strToU8(openedCsv(first.opened.framework)),
      openedWorkbook(openedRows(first.opened.framework)),
    ]) {
      expect(await openFile(file, '', quiet)).toMatchObject({ opened: { framework: { items: [{ rest: odd }] } } });
    }
  });

  test('opens all that it exports, by what is in it', async () => {
    const first = await open(
      '{"CFDocument":{"identifier":"d","title":"T"},"CFItems":[{"identifier":"a","fullStatement":"A","odd":{"b":[1]}}]}',
    );
    if (!('opened' in first)) throw new Error('not opened');
    const { framework } = first.opened;
    const files = [
      strToU8(openedCsv(framework)),
      openedWorkbook(openedRows(framework)),
      strToU8(openedTurtle(framework)),
      strToU8(openedCase(framework, '2026-11-29')),
    ];
    for (const file of files) {
      const again = await openFile(file, '', quiet);
      expect(again).toMatchObject({
        opened: {
          framework: {
            format: 'case',
            id: 'd',
            title: 'T',
            items: [{ id: 'a', statement: 'A', rest: { odd: { b: [1] } } }],
          },
        },
      });
    }
  });
});
