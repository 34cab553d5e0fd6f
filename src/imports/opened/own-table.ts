import type { Json } from '../../domain/json.ts';
import { unguardFormula } from '../../domain/formula-guard.ts';
import type { Rest } from '../../domain/opened/framework.ts';
import { frameworkColumns, moreColumn, readFrameworkMore, readItemMore } from '../../domain/opened/more.ts';
import { CannotOpen, type Opened } from '../../domain/opened/report.ts';
import type { Cells, Row } from './cells.ts';
import { type Draft, Notebook, type Tell } from './draft.ts';
import { settle } from './settle.ts';

/** Whether a table is one that we wrote of a framework somebody opened. */
export const isOwnTable = ({ header }: Cells): boolean =>
  frameworkColumns.every((name, i) => header[i] === name) && header.includes(moreColumn(0));

/**
 * Read a table that we wrote. Every field comes back as it was.
 *
 * @param guarded whether fields that a spreadsheet could run have an apostrophe before them: so in CSV, not in workbooks
 */
export function readOwnTable({ header, rows, remarks }: Cells, guarded: boolean, tell: Tell): Opened {
  const notebook = new Notebook();
  const drafts: Draft[] = [];
  const places = new Map(header.map((name, i) => [guarded ? unguardFormula(name) : name, i]));
  const mores = header.flatMap((name, i) => (/^more( \d+)?$/.test(name) ? [i] : []));
  const others = [...places].filter(
    ([name]) => !(frameworkColumns as readonly string[]).includes(name) && !/^more( \d+)?$/.test(name),
  );
  let about: Pick<Opened['framework'], 'format' | 'id' | 'title' | 'description' | 'language' | 'links' | 'rest'> = {
    format: 'table',
    id: '',
    title: '',
    links: [],
  };
  const cellOf = ({ cells }: Row, name: string): string | undefined => {
    const cell = cells[places.get(name) ?? -1];
    return cell === undefined || cell === '' ? undefined : guarded ? unguardFormula(cell) : cell;
  };
  rows.forEach((row, i) => {
    if (i % 5000 === 0) tell('items', i / rows.length);
    const { line, cells } = row;
    const text = mores.map((at) => (guarded ? unguardFormula(cells[at] ?? '') : (cells[at] ?? ''))).join('');
    const more = text === '' ? {} : parse(text);
    const type = cellOf(row, 'row');
    const [id, label, statement, language] = ['id', 'label', 'statement', 'language'].map((name) => cellOf(row, name));
    if (type === 'framework') {
      const told = readFrameworkMore(more);
      about = {
        ...about,
        id: id ?? '',
        title: label ?? '',
        ...(statement !== undefined && { description: statement }),
        ...(language !== undefined && { language }),
        ...told,
      };
      return;
    }
    const taken = readItemMore(more);
    const words = taken.statement ?? statement;
    if (type !== 'item' || words === undefined) {
      notebook.refuse(line, type === 'item' ? 'no-statement' : 'other-record', {
        about: cells.filter(Boolean).join(' · '),
      });
      return;
    }
    const [code, kind, note, parent, order] = ['code', 'kind', 'notes', 'parent', 'order'].map((name) =>
      cellOf(row, name),
    );
    const rest: Rest = {
      ...Object.fromEntries(
        others.flatMap(([name]) => {
          const cell = cellOf(row, name);
          return cell === undefined ? [] : [[name, cell]];
        }),
      ),
      ...taken.rest,
    };
    drafts.push({
      ...(id !== undefined && { id }),
      at: line,
      ...(code !== undefined && { code }),
      ...(label !== undefined && { label }),
      ...(kind !== undefined && { kind }),
      ...(language !== undefined && { language }),
      notes: note === undefined ? [] : [note],
      placements: [
        {
          parent: parent ?? null,
          ...(order !== undefined && Number.isFinite(Number(order)) && { order: Number(order) }),
        },
      ],
      ...taken,
      statement: words,
      ...((taken.rest ?? Object.keys(rest).length > 0) && { rest }),
    });
  });
  const { format, links, ...framework } = about;
  return settle({ format, framework, drafts, links, records: rows.length, remarks }, notebook, tell);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new CannotOpen({ what: 'damaged', format: 'more', said: text.slice(0, 100) });
  }
}
