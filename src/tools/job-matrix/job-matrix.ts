/** A place in a grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a grid: arrows to the next cell, Home and End to the ends of the row, with Ctrl to the first cell and
 * the last one. At an edge the place stays as it is.
 *
 * @param size number of rows and of columns, 1 or more each
 * @returns undefined for keys that do not move
 */
export function moveIn(
  size: { readonly rows: number; readonly columns: number },
  { row, column }: GridPlace,
  key: string,
  withCtrl: boolean,
): GridPlace | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'Home':
      return { row: withCtrl ? 0 : row, column: 0 };
    case 'End':
      return { row: withCtrl ? lastRow : row, column: lastColumn };
  }
  if (withCtrl) return undefined;
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    default:
      return undefined;
  }
}
