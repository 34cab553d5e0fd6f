/** The name of a column of a spreadsheet by its place from 1: `A`, `Z`, `AA`. */
export function columnName(place: number): string {
  const rest = Math.floor((place - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((place - 1) % 26));
}

/** The place of a column of a spreadsheet by its name, from 1: `AA` is 27. */
export const columnPlace = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
