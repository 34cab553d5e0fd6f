import { firstSheet, formatAsked, formatTitle, forms, howTo, labels } from '#messages/worksheets.ts';
import type { Atlas } from '../../domain/atlas/atlas.ts';
import { lastChange } from '../../domain/ledger/dates.ts';
import { entryKey } from '../../domain/ledger/keys.ts';
import {
  worksheetGroups,
  type WorksheetGroup,
  worksheetKinds,
  type WorksheetKind,
  type WorksheetSubject,
} from '../../domain/worksheets/worksheet-rows.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { bookProperties } from '../tables/book-properties.ts';
import { type Table, textTable } from '../tables/table.ts';
import type { Workbook } from '../tables/workbooks.ts';
import { type Sheet, xlsx } from '../tables/xlsx.ts';
import { howToForm, type SheetRow, worksheetSheet } from './worksheet-sheet.ts';

/** Names of the cells that tell a reader of the workbook what it is of, and their rows on the first sheet. */
const named = { cairn_subject: 3, cairn_edition: 4 } as const;

/** List the workbook of worksheets of every industry model and every job. */
export const worksheetFiles = (atlas: Atlas, site: DataSite): Pick<Workbook, 'path' | 'make'>[] =>
  (['industries', 'jobs'] as const).flatMap((kind) =>
    listKind(atlas, kind).map(([id, entry]) => ({
      path: `worksheets/${id}-${kind === 'jobs' ? 'job' : 'model'}-worksheets.xlsx`,
      make: (pack) => {
        const properties = bookProperties(atlas, site, {
          title: formatTitle(entry.title),
          description: labels.lead,
          key: entryKey(kind, id),
          // Worksheets are made from competencies too.
          day: lastChange(atlas),
        });
        const cells = Object.entries(named).map(([name, row]) => [name, `'${firstSheet}'!$B$${row}`] as const);
        return xlsx(worksheetSheets(atlas, site, { kind, id }), properties, new Map(cells), pack);
      },
    })),
  );

/** The sheets of a workbook of worksheets: how to use it, then one of each kind. */
function worksheetSheets(atlas: Atlas, site: DataSite, subject: WorksheetSubject): Sheet[] {
  const groups = worksheetGroups(atlas, subject);
  return [
    howToForm(howToUse(atlas, site, subject)),
    ...worksheetKinds.map((kind) => worksheetSheet(kind, subject.kind === 'jobs', rowsOf(groups, kind))),
  ];
}

function rowsOf(groups: readonly WorksheetGroup[], kind: WorksheetKind): SheetRow[] {
  return groups.flatMap(({ title: group, rows }) =>
    rows.flatMap(({ competency, title, definition, asked, parts }) => {
      const lines =
        forms[kind].byPart && parts.length > 0
          ? parts.map(({ behavior, text }) => [text, behavior] as const)
          : [[definition, competency] as const];
      return lines.map(([text, id]) => ({
        title,
        group,
        text,
        asked: asked ? formatAsked(asked) : '',
        id,
        filled: [],
      }));
    }),
  );
}

function howToUse(atlas: Atlas, site: DataSite, { kind, id }: WorksheetSubject): Table {
  const { title } = atlas[kind].get(id)!;
  return textTable(
    firstSheet,
    [howTo.field, howTo.value],
    [
      [howTo.of, title],
      [howTo.subject, `${kind}/${id}`],
      [howTo.edition, lastChange(atlas)],
      ...(site.hasAddress ? [[howTo.page, site.pageOf(entryKey(kind, id), atlas) ?? site.home]] : []),
      [howTo.change, howTo.changing],
      ...worksheetKinds.flatMap((one) => {
        const form = forms[one];
        return (['who', 'together', 'how', 'outcome', 'next'] as const).map((part) => [
          `${form.title}: ${labels[part]}`,
          form[part],
        ]);
      }),
      [howTo.license, `${site.name}, ${site.license.name}, ${site.license.url}`],
    ],
  );
}
