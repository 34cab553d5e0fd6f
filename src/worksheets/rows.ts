import { liveColumns, type LiveKind } from '../domain/worksheets/worksheet-columns.ts';
import { textsOf } from './change.ts';
import { cellOf, type Filled } from './filled.ts';

/** The competencies of which something stands on a worksheet, in the order of their ids. */
export function filledRows(filled: Filled, kind: LiveKind): string[] {
  const columns: ReadonlySet<string> = new Set(liveColumns[kind].map(({ id }) => id));
  const found = [...textsOf(filled).keys()].flatMap((name) => {
    const cell = cellOf(name);
    return cell && columns.has(cell.column) ? [cell.competency] : [];
  });
  return [...new Set(found)].sort();
}

/** Those of them that the model or job does not have now: another edition had them. */
export const otherRows = (filled: Filled, kind: LiveKind, known: ReadonlySet<string>): string[] =>
  filledRows(filled, kind).filter((competency) => !known.has(competency));
