import { describe, expect, test } from 'vitest';
import { readCells } from '../../../../src/imports/opened/cells.ts';
import { guessRoles } from '../../../../src/imports/opened/columns.ts';
import { decode } from '../../../../src/imports/opened/decode.ts';
import { openColumns, openFile } from '../../../../src/imports/opened/open.ts';
import { readTable } from '../../../../src/imports/opened/table.ts';

const cellsOf = (...lines: string[]) => readCells(lines.join('\n'));
const rolesOf = (cells: ReturnType<typeof readCells>) =>
  guessRoles(
    cells.header,
    cells.rows.map((row) => row.cells),
  );
const read = (...lines: string[]) => {
  const cells = cellsOf(...lines);
  return readTable(cells, rolesOf(cells), 'a table', () => {});
};
const told = ({ report }: ReturnType<typeof read>) => report.rows.map(({ at, what }) => `${at} ${what}`);

describe('readCells(text)', () => {
  test.for([
    [
      'semicolons in two columns, with commas in the texts',
      'Code;Statement\nA1;Read, write, and speak\nA2;Count, add\n',
      ';',
      ['A1', 'Read, write, and speak'],
    ],
    ['a line that names the separator', 'sep=;\nid;name\n1;x, y\n', ';', ['1', 'x, y']],
    ['tabs', 'id\tname\n1\tx, y; z\n', '\t', ['1', 'x, y; z']],
    ['commas, with semicolons inside of cells', 'RSD Name,Keywords\nA,a; b; c\nB,d; e\n', ',', ['A', 'a; b; c']],
    ['one column alone', 'Outcome\nRead; write\nSpeak, listen\n', ',', ['Read; write']],
    ['quotes with the separator in them', 'id,name\n1,"x, ""y"" z"\n', ',', ['1', 'x, "y" z']],
  ] as const)('reads %s', ([, text, , first]) => {
    expect(readCells(text).rows[0]!.cells).toEqual(first);
  });

  test('tells the separator that is not a comma, and whether the file named it', () => {
    expect(readCells('sep=;\na;b\n1;2').remarks).toEqual([{ what: 'separator', separator: ';', named: true }]);
    expect(readCells('a;b\n1;2').remarks).toEqual([{ what: 'separator', separator: ';', named: false }]);
    expect(readCells('a,b\n1,2').remarks).toEqual([]);
  });

  test('takes nothing for a comment: neither lines that begin with # nor C#', () => {
    const { rows } = cellsOf('id,statement', '1,Program in C# and F#', '#2,Use // and -- well', '# 3,x');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Program in C# and F#'],
      ['#2', 'Use // and -- well'],
      ['# 3', 'x'],
    ]);
  });

  test('counts lines as an editor does, with cells of several lines and empty rows', () => {
    expect(cellsOf('id,name', '1,"a', 'b,', 'c"', '', '2,d').rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(readCells('sep=,\r\nid,name\r\n1,x').rows[0]!.line).toBe(3);
  });

  test('gives each column a name of its own', () => {
    expect(cellsOf('a,,a,a  b', '1,2,3,4').header).toEqual(['a', 'column 2', 'a 2', 'a b']);
  });

  test.for(['', '\n\n', 'id,name', 'id,name\n,\n'])('refuses %j', (text) => {
    expect(() => readCells(text)).toThrow('cannot open');
  });
});

describe('guessRoles(header, rows)', () => {
  test.for([
    [
      'OSMT, what it exports',
      'Canonical URL,RSD Name,Authors,Skill Statement,Categories,Keywords',
      'id label rest statement rest rest',
    ],
    [
      'OSMT, what it takes in',
      'RSD Name,Authors,Skill Statement,Categories,Keywords,O*NET Job Codes',
      'label rest statement rest rest rest',
    ],
    [
      'OSMT, before 2022',
      'Canonical URL,RSD Name,Author,Skill Statement,Category,Keywords',
      'id label rest statement rest rest',
    ],
    [
      'ESCO',
      'conceptType,conceptUri,skillType,preferredLabel,altLabels,description',
      'kind id rest label rest statement',
    ],
    [
      'OpenSALT',
      'identifier,fullStatement,humanCodingScheme,abbreviatedStatement,conceptKeywords,notes,language,educationLevel,CFItemType,license,isChildOf,sequenceNumber',
      'id statement code label rest notes language rest kind rest parent order',
    ],
    ['names alone', 'Code,Title', 'code statement'],
    ['nothing that we know', 'foo,bar', 'rest statement'],
    ['groups', 'Course,Unit,Learning outcome', 'above above statement'],
  ] as const)('knows %s', ([, header, expected]) => {
    const names = header.split(',');
    expect(guessRoles(names, [names.map((_, i) => 'x'.repeat(i + 1))]).join(' ')).toBe(expected);
  });

  test('takes names for statements where descriptions are mostly empty', () => {
    expect(
      guessRoles(
        ['name', 'description'],
        [
          ['a', ''],
          ['b', ''],
          ['c', 'x'],
        ],
      ),
    ).toEqual(['statement', 'notes']);
  });
});

describe('readTable(cells, roles)', () => {
  test('finds parents by id, by code and by name', () => {
    const { framework } = read(
      'id,code,title,statement,parent',
      '1,A,One,First,',
      '2,B,Two,Second,1',
      '3,C,Three,Third,B',
      '4,D,Four,Fourth,Three',
      '5,,,Fifth,1 | B',
    );
    expect(framework.items.map(({ placements }) => placements.map(({ parent }) => parent))).toEqual([
      [null],
      ['1'],
      ['2'],
      ['3'],
      ['1', '2'],
    ]);
  });

  test('places rows by their level, and tells of a level that is missing', () => {
    const opened = read('level,statement', '1,A', '2,B', '2,C', '4,D', '1,E');
    expect(opened.framework.items.map(({ placements }) => placements[0]!.parent)).toEqual([
      null,
      'row-2',
      'row-2',
      'row-4',
      null,
    ]);
    expect(told(opened)).toContain('5 level-skipped');
  });

  test('places rows by the numbers of an outline', () => {
    const { framework } = read('smartLevel,statement', '1,A', '1.2,B', '1.1,C', '1.10.1,D', '2,E');
    expect(framework.items.map(({ placements }) => placements)).toEqual([
      [{ parent: null, order: 1 }],
      [{ parent: 'row-2', order: 2 }],
      [{ parent: 'row-2', order: 1 }],
      [{ parent: '1.10', order: 1, broken: 'orphan' }],
      [{ parent: null, order: 2 }],
    ]);
  });

  test('finds the header under facts of the framework', () => {
    const cells = cellsOf('#identifier,u', '#title,T', 'identifier,fullStatement,parent', 'a,A,');
    expect([cells.header[1], cells.rows.length, cells.remarks]).toEqual([
      'fullStatement',
      1,
      [{ what: 'rows-above', count: 2 }],
    ]);
  });

  test('makes groups of columns, each once, and says so', () => {
    const opened = read(
      'Course,Unit,Outcome',
      'Baking,Dough,Knead',
      'Baking,Dough,Rest it',
      'Baking,Oven,Preheat',
      'Cooking,Dough,Fold',
    );
    expect(opened.framework.items.map(({ statement, kind }) => `${kind ?? '-'}: ${statement}`)).toEqual([
      'Course: Baking',
      'Unit: Dough',
      '-: Knead',
      '-: Rest it',
      'Unit: Oven',
      '-: Preheat',
      'Course: Cooking',
      'Unit: Dough',
      '-: Fold',
    ]);
    expect(told(opened).filter((line) => line.endsWith('above-made'))).toHaveLength(5);
  });

  test('takes two skills with equal statements, and says so', () => {
    const opened = read('RSD Name,Skill Statement', 'A,Do it.', 'B,Do it.');
    expect(opened.report).toMatchObject({ records: 2, taken: 2 });
    expect(told(opened)).toContain('3 same-statement');
  });

  test('tells of each row that is not taken or was not as it should be', () => {
    const opened = read('id,statement', '1,A', '2,', '3', '4,D,E', '1,F', '5,<b>G</b>');
    expect(told(opened)).toEqual(['3 no-statement', '4 no-statement', '5 more-cells', '6 same-id', '7 markup']);
    expect(opened.report).toMatchObject({ records: 6, taken: 3 });
  });

  test('keeps rows that are not taken by the names of their columns, and tells of them so', () => {
    const { framework, report } = read('id,statement,hours', '1,A,3', '2,,4,more', '1,B,5');
    expect(framework.rest?.notTaken).toEqual({
      rows: [
        { id: '2', hours: '4', 'column 4': 'more' },
        { id: '1', statement: 'B', hours: '5' },
      ],
    });
    expect(report.rows.find(({ what }) => what === 'no-statement')?.about).toBe('id: 2 · hours: 4 · column 4: more');
  });

  test.for(['\n', '\r\n'])('parts cells by a comma and a line feed (%j), as ESCO has them', async (feed) => {
    const names = 'conceptType,conceptUri,preferredLabel,altLabels,description,broaderConceptUri';
    const rows = [
      'Skill,http://x.example/a,baking,,To bake.,',
      'Skill,http://x.example/b,selling,,To sell.,',
      `Skill,http://x.example/c,sell rolls,"offer rolls,${feed}sell bread, fresh",To sell rolls.,"http://x.example/a,${feed}http://x.example/b"`,
      'Skill,http://x.example/d,bake rolls,,"To bake rolls,\nand to cool them.",http://x.example/a',
    ];
    const opening = await openFile(
      new TextEncoder().encode([names, ...rows, ''].join(feed)),
      'skills_en.csv',
      () => {},
    );
    const table = 'table' in opening ? opening.table : undefined;
    const { framework, report } = openColumns(table!, table!.guessed, () => {});
    expect(framework.items.map(({ placements }) => placements.map(({ parent }) => parent?.at(-1) ?? null))).toEqual([
      [null],
      [null],
      ['a', 'b'],
      ['a'],
    ]);
    expect(framework.items[2]).toMatchObject({
      label: 'sell rolls',
      statement: 'To sell rolls.',
      rest: { altLabels: `offer rolls,${feed}sell bread, fresh` },
    });
    expect(framework.items.map(({ at }) => at)).toEqual([2, 3, 4, 7]);
    expect(report).toMatchObject({ records: 4, taken: 4, rows: [] });
  });

  test('keeps cells that no field has, and those that were changed', () => {
    const { framework } = read('id,statement,language,hours,order', '1,<i>A</i>,EN,7,a', '2,B,en,,2');
    expect(framework.items[0]).toMatchObject({
      language: 'en',
      rest: { statement: '<i>A</i>', language: 'EN', hours: '7', order: 'a' },
    });
    expect(framework.items[1]).not.toHaveProperty('rest');
  });

  test('keeps formulas as texts, and says how many there are', () => {
    const { framework, report } = read('id,statement', '1,=HYPERLINK("x")', '2,-5 degrees', '3,@SUM(1)');
    expect(framework.items[0]!.statement).toBe('=HYPERLINK("x")');
    expect(report.remarks).toContainEqual({ what: 'formulas', count: 2 });
  });
});

describe('decode(bytes)', () => {
  test.for([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a', []],
    ['UTF-16', [0xff, 0xfe, 0x61, 0, 0xe9, 0], 'aé', [{ what: 'encoding', encoding: 'utf-16le' }]],
    ['Windows-1252', [0x63, 0x61, 0x66, 0xe9, 0x93], 'café“', [{ what: 'encoding', encoding: 'windows-1252' }]],
  ] as const)('reads %s', ([, bytes, text, remarks]) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, remarks });
  });

  test('refuses nothing, and too much', () => {
    expect(() => decode(new Uint8Array())).toThrow('empty');
    expect(() => decode(new Uint8Array(20_000_001))).toThrow('too-large');
  });
});
