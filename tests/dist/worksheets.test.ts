import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { forms } from '#messages/worksheets.ts';
import { worksheetGroups, worksheetKinds } from '../../src/domain/worksheets/worksheet-rows.ts';
import { atlas } from '../content/real-content.ts';
import { builtPages, dist, isAnswered } from '../fixtures/built-site.ts';
import { pythonWith, run } from '../fixtures/programs.ts';
import { readWorkbook } from '../fixtures/read-workbook.ts';

const { getElementsByTagName, textContent } = DomUtils;
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const main = (path: string) => getElementsByTagName('main', parseDocument(pages.get(path)!))[0]!;
const hrefsOf = (path: string) => getElementsByTagName('a', main(path)).map(({ attribs }) => attribs['href']!);
const subjects = [
  ...[...atlas.industries.keys()].map((id) => ({ kind: 'industries', id }) as const),
  ...[...atlas.jobs.keys()].map((id) => ({ kind: 'jobs', id }) as const),
];
const fileOf = ({ kind, id }: (typeof subjects)[number]) =>
  `/data/worksheets/${id}-${kind === 'jobs' ? 'job' : 'model'}-worksheets.xlsx`;

describe.for(subjects)('the worksheets of $kind/$id', (subject) => {
  const above = `/${subject.kind}/${subject.id}/`;
  const path = `${above}worksheets/`;

  test('are one click from its page and from the uses, and their workbook one more', () => {
    expect(hrefsOf(above)).toContain(path);
    expect(hrefsOf('/uses/')).toContain(path);
    expect(hrefsOf(path)).toContain(fileOf(subject));
    expect(isAnswered(fileOf(subject))).toBe(true);
  });

  test('ask in a table for each kind about every competency, and lead to the uses', () => {
    const rows = worksheetGroups(atlas, subject).flatMap((group) => group.rows);
    const tables = getElementsByTagName('table', main(path));
    expect(tables).toHaveLength(worksheetKinds.length);
    for (const table of tables) {
      const heads = getElementsByTagName('th', table).filter(({ attribs }) => attribs['scope'] === 'row');
      const names = heads.map((one) => textContent(one.children.filter((child) => child.type === 'text')).trim());
      expect(names).toEqual(rows.map(({ title }) => title));
      expect(
        getElementsByTagName('td', table)
          .map((cell) => textContent(cell))
          .filter(Boolean),
      ).toEqual([]);
    }
    expect(hrefsOf(path).filter((href) => /^\/uses\/./.test(href)).length).toBeGreaterThanOrEqual(
      worksheetKinds.length,
    );
  });
});

test('a use leads to its worksheet', () => {
  for (const [id, { worksheet }] of atlas.uses)
    if (worksheet)
      expect(hrefsOf(`/uses/${id}/`)).toContain(worksheet === 'apprenticeship' ? '/jobs/' : '/uses/#worksheets');
});

test('a planner follows “Curriculum” from the use to a worksheet of a model with a row for each behavior', async () => {
  const subject = { kind: 'industries', id: 'advanced-manufacturing' } as const;
  expect(hrefsOf('/uses/build-curriculum/')).toContain('/uses/#worksheets');
  const sheets = await readWorkbook(readFileSync(join(dist, fileOf(subject))));
  const { data } = sheets.find(({ sheet }) => sheet === forms.curriculum.title)!;
  const parts = worksheetGroups(atlas, subject).flatMap(({ rows }) => rows.flatMap((row) => row.parts));
  expect(data).toHaveLength(1 + parts.length);
});

test('openpyxl reads the lists, the frozen head and the named cells', async ({ skip }) => {
  const python = pythonWith(['openpyxl']) ?? skip('no Python with openpyxl here');
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet, place = next(book.defined_names['cairn_subject'].destinations)
print(json.dumps([book[sheet][place].value, [[s.title, s.freeze_panes, [r.showErrorMessage for r in s.data_validations.dataValidation]] for s in book.worksheets[1:]]]))
`;
  const [subject, sheets] = JSON.parse(
    await run(python, ['-W', 'error', '-c', script, join(dist, '/data/worksheets/nurse-job-worksheets.xlsx')]),
  ) as [string, [string, string, boolean[]][]];
  expect(subject).toBe('jobs/nurse');
  expect(sheets).toEqual(
    worksheetKinds.map((kind) => [
      forms[kind].title,
      'B2',
      forms[kind].columns.flatMap(({ choices }) => (choices.length > 0 ? [true] : [])),
    ]),
  );
});
