import { narrowedEvent } from '../facets/start.ts';
import { mount } from '../page-data.ts';
import { moveIn } from './job-matrix.ts';

/**
 * Let a reader move in a large table by arrow keys, and leave out the columns that the rows shown have nothing in. Needs in
 * the page: a table in `[data-job-matrix]` with rows `[data-facet-item]` and cells `[data-step]`, rows `.group` that head
 * others, and links `[data-matrix-order]` to the same rows in another order.
 */
export function startJobMatrix(): void {
  mount('data-job-matrix', startTable);
}

function startTable(place: HTMLElement): void {
  const table = place.querySelector('table')!;
  const head = table.tHead!.rows[0]!;
  const lines = [...table.querySelectorAll<HTMLTableRowElement>('[data-facet-item]')];
  const spans = [...table.querySelectorAll<HTMLTableCellElement>('.group > td')];
  const used = lines.map((line) => [...line.cells].flatMap((cell, i) => (cell.dataset.step ? [i] : [])));
  const columns = [...head.cells].map((_, i) => i);
  let hidden = new Set<number>();

  const showUsed = () => {
    const shown = lines.flatMap((line, i) => (line.hidden ? [] : used[i]!));
    const wanted = new Set([0, ...shown]);
    const next = new Set(columns.filter((i) => !wanted.has(i)));
    const changed = columns.filter((i) => hidden.has(i) !== next.has(i));
    for (const row of [head, ...lines]) for (const i of changed) row.cells[i]!.hidden = next.has(i);
    for (const span of spans) span.colSpan = Math.max(1, wanted.size - 1);
    hidden = next;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-matrix-order]'))
      link.search = location.search;
    if (current.closest('[hidden]')) setCurrent(stopOf(head.cells[0]!));
  };

  // One stop for the Tab key in the whole table, as in every grid: the cell that was left last.
  const stopOf = (cell: HTMLTableCellElement): HTMLElement => cell.querySelector('a') ?? cell;
  let current: HTMLElement = stopOf(head.cells[0]!);
  const setCurrent = (stop: HTMLElement) => {
    current.tabIndex = -1;
    current = stop;
    stop.tabIndex = 0;
  };
  const pointOut = (target: EventTarget | null) => {
    const cell = (target as Element).closest<HTMLTableCellElement>('td, th');
    head.querySelector('[data-at]')?.removeAttribute('data-at');
    if (cell && cell.cellIndex > 0 && !cell.closest('.group')) head.cells[cell.cellIndex]?.setAttribute('data-at', '');
  };

  table.setAttribute('role', 'grid');
  place.removeAttribute('tabindex');
  for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
  setCurrent(current);
  table.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
    const rows = [head, ...lines.filter((line) => !line.hidden)];
    const row = rows.findIndex((one) => one === cell?.parentElement);
    if (!cell || row < 0) return;
    const shown = columns.filter((i) => !hidden.has(i));
    const at = { row, column: shown.indexOf(cell.cellIndex) };
    const next = moveIn({ rows: rows.length, columns: shown.length }, at, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    const stop = stopOf(rows[next.row]!.cells[shown[next.column]!]!);
    setCurrent(stop);
    stop.focus();
  });
  table.addEventListener('focusin', ({ target }) => {
    setCurrent(target as HTMLElement);
    pointOut(target);
  });
  table.addEventListener('pointerover', ({ target }) => pointOut(target));
  document.addEventListener(narrowedEvent, showUsed);
  showUsed();
}
