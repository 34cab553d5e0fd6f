import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstSheet, forms } from '#messages/worksheets.ts';
import { type Atlas, buildAtlas } from '../../../../src/domain/atlas/atlas.ts';
import { worksheetGroups, worksheetKinds } from '../../../../src/domain/worksheets/worksheet-rows.ts';
import { worksheetFiles } from '../../../../src/exports/papers/worksheet-files.ts';
import { formXml } from '../../../../src/exports/tables/xlsx-forms.ts';
import { entries } from '../../../content/real-content.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { readWorkbook } from '../../../fixtures/read-workbook.ts';

const real = buildAtlas(entries);
const bytesOf = (atlas: Atlas, path: string): Uint8Array =>
  worksheetFiles(atlas, aDataSite())
    .find((file) => file.path === path)!
    .make();

afterEach(() => vi.useRealTimers());

/** Elements of a part of a workbook by their name. */
const elements = (parts: Record<string, Uint8Array>, part: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(strFromU8(parts[part]!), { xmlMode: true }));

describe.for([
  ['industries', 'advanced-manufacturing', real],
  ['jobs', 'nurse', real],
  ['jobs', 'baker', atlasWith()],
] as const)('the worksheets of %s/%s', ([kind, id, atlas]) => {
  const path = `worksheets/${id}-${kind === 'jobs' ? 'job' : 'model'}-worksheets.xlsx`;
  const rows = worksheetGroups(atlas, { kind, id }).flatMap((group) => group.rows);

  test('have a sheet that tells how, and one of each kind with a row for each competency or behavior', async () => {
    const [how, ...sheets] = await readWorkbook(bytesOf(atlas, path));
    expect(how!.sheet).toBe(firstSheet);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(worksheetKinds.map((one) => forms[one].title));
    for (const [i, one] of worksheetKinds.entries()) {
      const [head, ...lines] = sheets[i]!.data;
      const ids = forms[one].byPart
        ? rows.flatMap(({ competency, parts }) =>
            parts.length > 0 ? parts.map(({ behavior }) => behavior) : [competency],
          )
        : rows.map(({ competency }) => competency);
      expect(lines.map((line) => line.at(-1))).toEqual(ids);
      const first = head!.length - 1 - forms[one].columns.length;
      expect(head!.slice(first, -1)).toEqual(forms[one].columns.map(({ name }) => name));
      expect(lines.flatMap((line) => line.slice(first, -1)).filter((cell) => cell !== null)).toEqual([]);
    }
  });

  test('have one rule for each column of answers, which refuses others and stands once on every row', async () => {
    const parts = unzipSync(bytesOf(atlas, path));
    for (const [i, one] of worksheetKinds.entries()) {
      const rules = elements(parts, `xl/worksheets/sheet${i + 2}.xml`, 'dataValidation');
      expect(rules.map((rule) => DomUtils.textContent(rule))).toEqual(
        forms[one].columns.flatMap(({ choices }) => (choices.length > 0 ? [`"${choices.join(',')}"`] : [])),
      );
      const [last] = elements(parts, `xl/worksheets/sheet${i + 2}.xml`, 'row').slice(-1);
      const ranges = rules.map(({ attribs }) => attribs['sqref']!);
      expect(new Set(ranges).size).toBe(ranges.length);
      for (const { attribs } of rules) {
        expect(attribs['sqref']).toMatch(new RegExp(`^([A-Z]+)2:(?:\\1)${last!.attribs['r']}$`));
        expect(attribs).toMatchObject({ type: 'list', allowBlank: '1', showErrorMessage: '1' });
        expect(attribs).not.toHaveProperty('showDropDown');
      }
    }
  });

  test('keep head and first column in sight, and print across with the head on each sheet', async () => {
    const parts = unzipSync(bytesOf(atlas, path));
    for (const i of worksheetKinds.keys()) {
      const [pane] = elements(parts, `xl/worksheets/sheet${i + 2}.xml`, 'pane');
      expect(pane!.attribs).toMatchObject({ state: 'frozen', xSplit: '1', ySplit: '1', topLeftCell: 'B2' });
      expect(elements(parts, `xl/worksheets/sheet${i + 2}.xml`, 'pageSetup')[0]!.attribs['orientation']).toBe(
        'landscape',
      );
    }
    const names = elements(parts, 'xl/workbook.xml', 'definedName');
    const heads = names.filter(({ attribs }) => attribs['name'] === '_xlnm.Print_Titles');
    expect(heads.map(({ attribs }) => attribs['localSheetId'])).toEqual(['0', '1', '2', '3', '4']);
    const areas = names.filter(({ attribs }) => attribs['name'] === '_xlnm.Print_Area');
    expect(areas.map((one) => DomUtils.textContent(one))).toContainEqual(
      expect.stringMatching(/^'Gap worksheet'!\$A\$1:\$[A-Z]\$\d+$/),
    );
  });

  test('name the cells that say what they are of and from which day, so that a program finds them', async () => {
    const bytes = bytesOf(atlas, path);
    const [how] = await readWorkbook(bytes);
    const names = elements(unzipSync(bytes), 'xl/workbook.xml', 'definedName');
    const cell = (name: string) => {
      const place = DomUtils.textContent(names.find(({ attribs }) => attribs['name'] === name)!);
      const [, row] = /^'How to use'!\$B\$(\d+)$/.exec(place)!;
      return how!.data[Number(row) - 1]![1];
    };
    expect(cell('cairn_subject')).toBe(`${kind}/${id}`);
    expect(cell('cairn_edition')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test('every model and every job has a workbook, with names of their own', () => {
  const paths = worksheetFiles(real, aDataSite()).map(({ path }) => path);
  expect(new Set(paths).size).toBe(real.industries.size + real.jobs.size);
});

test('have the same bytes each time', () => {
  const once = bytesOf(atlasWith(), 'worksheets/baker-job-worksheets.xlsx');
  // Archives tell time in steps of two seconds.
  vi.setSystemTime(Date.now() + 10_000);
  expect(Buffer.compare(once, bytesOf(atlasWith(), 'worksheets/baker-job-worksheets.xlsx'))).toBe(0);
});

test('a list with a comma in an answer, or one that is too long, is refused with its words', () => {
  const says = { title: 'Choose', prompt: () => '', refused: () => '' };
  const made = (choices: readonly string[]) =>
    formXml({ lists: new Map([[1, choices]]), says, lastIsForPrograms: false }, 2).below;
  expect(() => made(['yes, but', 'no'])).toThrow('yes, but');
  expect(() => made(['long '.repeat(60)])).toThrow(RangeError);
  expect(made(['yes', 'no'])).toContain('sqref="A2:A3"');
});
