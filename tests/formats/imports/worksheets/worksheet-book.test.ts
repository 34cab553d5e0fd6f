import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../../src/domain/atlas/atlas.ts';
import { worksheetGroups } from '../../../../src/domain/worksheets/worksheet-rows.ts';
import { ownWorksheetBook, type OwnWorksheet } from '../../../../src/exports/own/worksheet-book.ts';
import { worksheetFiles } from '../../../../src/exports/papers/worksheet-files.ts';
import { UnreadableFile } from '../../../../src/imports/unreadable-file.ts';
import { readWorksheetBook } from '../../../../src/imports/worksheets/worksheet-book.ts';
import { fillableFile } from '../../../../src/payloads/fillable-files.ts';
import { readFillables } from '../../../../src/payloads/fillable.ts';
import { knownSubjects } from '../../../../src/tools/worksheets/known-subjects.ts';
import { fill, textsOf } from '../../../../src/worksheets/change.ts';
import { entries } from '../../../content/real-content.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { filledBook, type Written } from '../../../fixtures/a-filled-book.ts';
import { aFilled } from '../../../fixtures/some-filled.ts';

const atlas = buildAtlas(entries);
const urls = { industries: (id: string) => `/industries/${id}/`, jobs: (id: string) => `/jobs/${id}/` };
const fillables = readFillables(fillableFile(atlas, urls));
const known = knownSubjects(fillables, '');
const model = 'industry:advanced-manufacturing';
const rows = worksheetGroups(atlas, { kind: 'industries', id: 'advanced-manufacturing' }).flatMap(
  (group) => group.rows,
);
let empty: Uint8Array;
let ofJob: Uint8Array;

beforeAll(async () => {
  const make = (path: string) =>
    worksheetFiles(atlas, aDataSite())
      .find((file) => file.path === path)!
      .make();
  empty = await make('worksheets/advanced-manufacturing-model-worksheets.xlsx');
  ofJob = await make('worksheets/nurse-job-worksheets.xlsx');
});

const [first, second] = [rows[0]!.competency, rows[1]!.competency];
const read = (bytes: Uint8Array) => readWorksheetBook(bytes, known);
const whys = async (bytes: Uint8Array) => (await read(bytes)).left.map(({ sheet, row, why }) => [sheet, row, why]);
/** Change a part of a workbook as a program that saves it might. */
const changed = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [part]: strToU8(after) });
};

describe('the workbook that the site offers, filled in', () => {
  test('gives back all four sheets', async () => {
    const book = await read(
      filledBook(empty, [
        [2, 'D', 2, 'yes'],
        [2, 'E', 2, ' Has shown  some of it '],
        [2, 'F', 2, 'In March, at the press'],
        [3, 'D', 1, 'MFG 110'],
        [3, 'D', 2, 'tested'],
        [3, 'J', 2, 'Lab 4'],
        [4, 'D', 3, 'must have'],
        [4, 'E', 3, 'expert'],
        [4, 'H', 3, '=HYPERLINK("x")'],
        [5, 'F', 2, 'work sample'],
      ]),
    );
    expect(book.of).toBe(model);
    expect(book.edition).toBe(fillables.edition);
    expect(book.sheets).toEqual([
      {
        kind: 'gap',
        name: 'Gap worksheet',
        rows: 1,
        texts: { [`${first} needed`]: 'yes', [`${first} stands`]: 'some', [`${first} seen`]: 'In March, at the press' },
      },
      {
        kind: 'employer',
        name: 'Employer worksheet',
        rows: 1,
        texts: { [`${second} counts`]: 'must', [`${second} level`]: 'expert', [`${second} words`]: '=HYPERLINK("x")' },
      },
      { kind: 'credential', name: 'Credential worksheet', rows: 1, texts: { [`${first} judged`]: 'sample' } },
    ]);
    expect(book.courses).toEqual([
      {
        course: 'MFG 110',
        text: rows[0]!.parts[0]!.text,
        marks: [{ block: first, says: 'assessed', evidence: 'Lab 4' }],
      },
    ]);
    expect(book.left).toEqual([]);
  });

  test('of a job, whose columns stand one further, is read too; empty, it gives nothing and tells nothing', async () => {
    const nurse = await read(filledBook(ofJob, [[2, 'E', 2, 'later']]));
    expect([nurse.of, Object.values(nurse.sheets[0]!.texts)]).toEqual(['job:nurse', ['later']]);
    const nothing = await read(ofJob);
    expect([nothing.sheets.map(({ rows: own }) => own), nothing.courses, nothing.left]).toEqual([[0, 0, 0], [], []]);
  });

  test('tells row by row what was not taken, and takes the rest', async () => {
    const written: Written[] = [
      [2, 'D', 2, 'perhaps'],
      [2, 'E', 2, 'has shown it'],
      [2, 'D', 3, 'no'],
      [2, 'I', 3, 'Not an id!'],
      [2, 'D', 4, 'yes'],
      [2, 'I', 4, 'no-longer-here'],
      [2, 'D', 5, 'yes'],
      [2, 'I', 5, first],
      [2, 'F', 6, 'x'.repeat(600)],
      [2, 'J', 1, 'My column'],
      [2, 'J', 2, 'My word'],
      [3, 'D', 2, 'mastered'],
    ];
    const book = await read(filledBook(empty, written));
    expect(book.left.map(({ sheet, row, column, why }) => [sheet, row, column, why])).toEqual([
      ['Gap worksheet', 1, 'My column', 'column'],
      ['Gap worksheet', 2, 'Needed here?', 'word'],
      ['Gap worksheet', 3, '', 'no-id'],
      ['Gap worksheet', 4, '', 'other-edition'],
      ['Gap worksheet', 5, '', 'twice'],
      ['Gap worksheet', 6, 'Seen when and where', 'cut'],
      ['Curriculum worksheet', 2, 'Course 1', 'word'],
    ]);
    expect(book.sheets[0]!.texts).toMatchObject({ [`${first} stands`]: 'shown', 'no-longer-here needed': 'yes' });
  });

  test('is known with columns renamed, sheets renamed, names gone, or a column of ids lost', async () => {
    const filled = filledBook(empty, [
      [2, 'D', 2, 'yes'],
      [2, 'D', 1, 'Do we need it?'],
    ]);
    expect((await read(filled)).sheets[0]!.texts).toEqual({ [`${first} needed`]: 'yes' });
    const renamed = changed(filled, 'xl/workbook.xml', (xml) => xml.replaceAll('Gap worksheet', 'Brecha'));
    expect((await read(renamed)).sheets[0]).toMatchObject({ kind: 'gap', name: 'Brecha', rows: 1 });
    const nameless = changed(filled, 'xl/workbook.xml', (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ''));
    expect((await read(nameless)).of).toBe(model);
    expect(await whys(filledBook(filled, [[2, 'I', 1, 'Number']]))).toEqual([['Gap worksheet', 0, 'sheet']]);
  });

  test('that is no workbook of worksheets, locked, damaged or too large is refused with the reason', async () => {
    const why = (bytes: Uint8Array) =>
      read(bytes).then(
        () => 'read',
        (error: unknown) => (error instanceof UnreadableFile ? error.why : error),
      );
    expect(await why(strToU8('Competency,Id'))).toBe('kind');
    expect(await why(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('kind');
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old-office');
    expect(await why(empty.slice(0, 4000))).toBe('damaged');
    expect(await why(new Uint8Array(5_000_001))).toBe('too-large');
    const bare = changed(empty, 'xl/worksheets/sheet2.xml', () => '<worksheet');
    expect(await why(bare)).toBe('damaged');
  });
});

describe('the workbook that the tool writes', () => {
  test('opens again with all that was filled in, lines of another edition among them', async () => {
    const filled = fill(
      aFilled(),
      {
        of: model,
        name: 'Maria & Söhne',
        by: 'Ana, today',
        [`${first} needed`]: 'later',
        [`${first} due`]: '2027-01-31',
        [`${second} counts`]: 'not',
        'gone-one stands': 'not-yet',
        [`${second} note`]: '+1 <b> "quoted"',
      },
      '2026-11-29',
    );
    const subject = fillables.subjects.get(model)!;
    const own: OwnWorksheet = {
      filled,
      title: subject.title,
      subject: subject.name,
      rows: subject.groups.flatMap(({ title: group, rows: lines }) =>
        lines.map(({ competency, title }) => ({ competency, title, group, definition: 'What it means.', asked: '' })),
      ),
      titles: fillables.titles,
      made: '2026-11-29',
    };
    const book = await read(ownWorksheetBook(own, ['gap', 'employer', 'credential']));
    expect([book.id, book.named, book.by, book.of, book.edition]).toEqual([
      filled.id,
      'Maria & Söhne',
      'Ana, today',
      model,
      filled.edition,
    ]);
    const texts = Object.assign({}, ...book.sheets.map((sheet) => sheet.texts)) as Record<string, string>;
    const again = fill(aFilled(), { of: book.of!, name: book.named, by: book.by, ...texts }, '2026-11-29');
    expect(Object.fromEntries(textsOf(again))).toEqual(Object.fromEntries(textsOf(filled)));
    expect(book.left.map(({ why, text }) => [why, text])).toEqual([['other-edition', 'gone-one']]);
  });
});
