import type { GivenOutcome } from '../../mapping/change.ts';
import { readVerdict } from '#messages/mapping.ts';
import { forms, labels } from '#messages/worksheets.ts';
import type { TextSheet } from '../office-sheets.ts';
import { plain, sheetColumns } from './sheet-columns.ts';
import type { LeftCell } from './left-cells.ts';

/** The words of the sheet, as the mapper has them. */
const depthOf = (text: string) => (plain(text) === 'tested' ? 'assessed' : readVerdict(text));

/**
 * Read what a curriculum worksheet says, so that the mapper can go on with it: each behavior that a course teaches is an outcome of the course.
 * The header over a column is the title of its course.
 *
 * @param left gets what was not taken
 */
export function coursesIn({ name, rows }: TextSheet, left: LeftCell[]): GivenOutcome[] {
  const headers = rows[0] ?? [];
  const note = plain(forms.curriculum.columns.at(-1)!.name);
  const at = sheetColumns(headers, []);
  if (!at) {
    left.push({ sheet: name, row: 0, column: '', text: '', why: 'sheet' });
    return [];
  }
  const courses = at.others.filter(({ header }) => plain(header) !== note);
  const noteAt = at.others.find(({ header }) => plain(header) === note)?.at;
  const textAt = headers.findIndex((header) => plain(header) === plain(labels.looks));
  return rows.slice(1).flatMap((row, i): GivenOutcome[] => {
    const said = courses.filter(({ at: place }) => (row[place] ?? '').trim() !== '');
    if (said.length === 0) return [];
    const id = (row[at.id] ?? '').trim();
    const block = /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}$/.test(id) ? competencyOf(id) : undefined;
    const words = (row[textAt] ?? row[0] ?? '').trim();
    if (block === undefined || words === '') {
      left.push({ sheet: name, row: i + 2, column: '', text: id || words, why: 'no-id' });
      return [];
    }
    return said.flatMap(({ at: place, header }): GivenOutcome[] => {
      const says = depthOf(row[place]!.trim());
      if (says === undefined) {
        left.push({ sheet: name, row: i + 2, column: header, text: row[place]!.slice(0, 120), why: 'word' });
        return [];
      }
      const evidence = noteAt === undefined ? '' : (row[noteAt] ?? '').trim();
      return [{ course: header, text: words, marks: [{ block, says, evidence }] }];
    });
  });
}

/** The competency of a row: the id of a behavior has one step more. */
const competencyOf = (id: string): string => id.replace(/\/[^/]+$/, '');
